<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>O que você digitou fica guardado.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Esc once more leaves without saving it.</source>
        <translation>O que você digitou não foi salvo. Esc de novo sai sem salvar.</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>solicitação {number}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar a solicitação</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change contact, phone, addresses or note</source>
        <translation>Alterar solicitante, telefone, endereços ou observação</translation>
    </message>
    <message>
        <source>Client rang</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Motoboy</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Give a forecast</source>
        <translation>Dar previsão</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next step of the courier: arrived, picked up, delivered</source>
        <translation>Próximo passo do motoboy: chegou, coletou, entregou</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ocorrência</translation>
    </message>
    <message>
        <source>Report a problem or a complaint, take the request back from its courier</source>
        <translation>Registrar ocorrência ou reclamação, retirar a solicitação do motoboy</translation>
    </message>
    <message>
        <source>Say that the problem is solved</source>
        <translation>Dizer que a ocorrência foi resolvida</translation>
    </message>
    <message>
        <source>Send a courier, or another one</source>
        <translation>Designar um motoboy, ou outro</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back what you recorded last</source>
        <translation>Desfazer seu último registro</translation>
    </message>
    <message>
        <source>Take in a new request</source>
        <translation>Receber uma nova solicitação</translation>
    </message>
    <message>
        <source>The client rang: told now, or we owe them a call</source>
        <translation>O cliente ligou: avisado agora, ou devemos um retorno</translation>
    </message>
    <message>
        <source>Write a note, a question, or a remedy that was granted</source>
        <translation>Anotar uma observação, uma dúvida ou uma compensação concedida</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message numerus="yes">
        <source>%n call(s) fell due while the program was off, since {at}</source>
        <translation>
            <numerusform>%n retorno venceu com o programa fechado, desde {at}</numerusform>
            <numerusform>%n retornos venceram com o programa fechado, desde {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to clients open.</source>
        <translation>
            <numerusform>%n retorno a fazer.</numerusform>
            <numerusform>%n retornos a fazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) waiting</source>
        <translation>
            <numerusform>%n cliente aguardando</numerusform>
            <numerusform>%n clientes aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fechar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Ring in the tray</source>
        <translation>&amp;Tocar na bandeja</translation>
    </message>
    <message>
        <source>&amp;Ring minimized</source>
        <translation>&amp;Tocar minimizado</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>F&amp;icar</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Close Retorno</source>
        <translation>Fechar o Retorno</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Longest overdue {span} · {client} · {why}</source>
        <translation>Maior atraso {span} · {client} · {why}</translation>
    </message>
    <message>
        <source>Open Retorno</source>
        <translation>Abrir o Retorno</translation>
    </message>
    <message>
        <source>Sound off
back in {left}</source>
        <translation>Som desligado,
volta em {left}</translation>
    </message>
    <message>
        <source>Sound off
for 2 min</source>
        <translation>Silenciar
por 2 min</translation>
    </message>
    <message>
        <source>Sound off ({key})</source>
        <translation>Silenciar ({key})</translation>
    </message>
    <message>
        <source>Sound on again ({key})</source>
        <translation>Ligar o som de novo ({key})</translation>
    </message>
    <message>
        <source>Tried; next try
at {hour}</source>
        <translation>Já tentado; nova
tentativa {hour}</translation>
    </message>
    <message>
        <source>While Retorno is closed, nothing rings when they fall due.</source>
        <translation>Com o Retorno fechado, nada toca quando vencerem.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client(s) waiting for your call</source>
        <translation>
            <numerusform>cliente aguarda seu retorno</numerusform>
            <numerusform>clientes aguardam seu retorno</numerusform>
        </translation>
    </message>
    <message>
        <source>{situation}, {state}</source>
        <translation>{situation}, {state}</translation>
    </message>
</context>
<context>
    <name>AmendRequest</name>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Solicitante</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>A new time is no change: tell it to the client, in a call.</source>
        <translation>Um novo horário não é alteração: combine com o cliente, numa ligação.</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Alterar a solicitação</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>P&amp;ickup</source>
        <translation>&amp;Coleta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n of them entered late</source>
        <translation>
            <numerusform>%n registrado depois</numerusform>
            <numerusform>%n registrados depois</numerusform>
        </translation>
    </message>
    <message>
        <source>call us first</source>
        <comment>clients had to</comment>
        <translation>ligar antes</translation>
    </message>
    <message>
        <source>callbacks on time</source>
        <translation>retornos no prazo</translation>
    </message>
    <message>
        <source>clients had to</source>
        <translation>clientes precisaram</translation>
    </message>
    <message>
        <source>forecasts kept</source>
        <translation>previsões cumpridas</translation>
    </message>
    <message>
        <source>late or never</source>
        <translation>atrasados ou não feitos</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>o maior {span}</translation>
    </message>
    <message>
        <source>median wait {n} min</source>
        <translation>espera mediana {n} min</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitações</translation>
    </message>
    <message>
        <source>{done} done, {cancelled} cancelled, {open} going on</source>
        <translation>{done} feitas, {cancelled} canceladas, {open} abertas</translation>
    </message>
    <message>
        <source>{n} before it happened</source>
        <translation>{n} antes de acontecer</translation>
    </message>
</context>
<context>
    <name>CallAttempts</name>
    <message>
        <source>A message was left, and nobody has answered it yet</source>
        <translation>Um recado foi deixado, e ninguém respondeu ainda</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Recado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Não atende</translation>
    </message>
    <message>
        <source>Nobody on the line?</source>
        <translation>Ninguém na linha?</translation>
    </message>
    <message>
        <source>Wrong no.</source>
        <translation>Nº errado</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número errado</translation>
    </message>
    <message>
        <source>tried {n}×, last at {at}</source>
        <translation>tentativas: {n}, última às {at}</translation>
    </message>
</context>
<context>
    <name>CallBrief</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar as palavras</translation>
    </message>
    <message>
        <source>Nothing new since we last spoke.</source>
        <translation>Nada de novo desde a última conversa.</translation>
    </message>
    <message>
        <source>Promises on this request</source>
        <translation>Promessas desta solicitação</translation>
    </message>
    <message>
        <source>What the client must hear</source>
        <translation>O que o cliente precisa ouvir</translation>
    </message>
    <message>
        <source>Words that work</source>
        <translation>Palavras que funcionam</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>CallChips</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>CallDecisions</name>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar a solicitação</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change or reschedule</source>
        <translation>Alterar ou reagendar</translation>
    </message>
    <message>
        <source>Choose what the client decided.</source>
        <translation>Escolha o que o cliente decidiu.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada a decidir</translation>
    </message>
    <message>
        <source>Time, {what}</source>
        <translation>Hora, {what}</translation>
    </message>
    <message>
        <source>Type the time.</source>
        <translation>Digite a hora.</translation>
    </message>
    <message>
        <source>Wait for a courier</source>
        <translation>Aguardar um motoboy</translation>
    </message>
    <message>
        <source>Wait for our next call</source>
        <translation>Aguardar nossa próxima ligação</translation>
    </message>
    <message>
        <source>Wait for the courier</source>
        <translation>Aguardar o motoboy</translation>
    </message>
    <message>
        <source>Wait for the delivery</source>
        <translation>Aguardar a entrega</translation>
    </message>
    <message>
        <source>Wants no further call</source>
        <translation>Não quer outro retorno</translation>
    </message>
    <message>
        <source>What did the client decide?</source>
        <translation>O que o cliente decidiu?</translation>
    </message>
    <message>
        <source>courier by</source>
        <translation>motoboy até</translation>
    </message>
    <message>
        <source>done by</source>
        <translation>feita até</translation>
    </message>
    <message>
        <source>opens the request</source>
        <translation>abre a solicitação</translation>
    </message>
    <message>
        <source>other</source>
        <comment>another time than the usual one</comment>
        <translation>outra</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>reagendar</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>tempo habitual</translation>
    </message>
    <message>
        <source>we call</source>
        <translation>ligamos</translation>
    </message>
    <message>
        <source>· at hh:mm</source>
        <translation>· às hh:mm</translation>
    </message>
    <message>
        <source>· courier by hh:mm</source>
        <translation>· motoboy até hh:mm</translation>
    </message>
    <message>
        <source>· done by hh:mm</source>
        <translation>· feita até hh:mm</translation>
    </message>
    <message>
        <source>· was told, goes on</source>
        <translation>· sabe, e continua</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call from {client}</source>
        <translation>Ligação de {client}</translation>
    </message>
    <message>
        <source>Call to {client}</source>
        <translation>Ligação para {client}</translation>
    </message>
    <message>
        <source>What did you &amp;tell the client?</source>
        <translation>O que você &amp;disse ao cliente?</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>O que você digitou fica guardado.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Esc once more leaves without saving it.</source>
        <translation>O que você digitou não foi salvo. Esc de novo sai sem salvar.</translation>
    </message>
    <message>
        <source>Write what you told the client.</source>
        <translation>Escreva o que disse ao cliente.</translation>
    </message>
</context>
<context>
    <name>CallFates</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n retorno</numerusform>
            <numerusform>%n retornos</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is open just now; the call is noted all the same.</source>
        <translation>Não há retorno a fazer agora; a ligação fica registrada assim mesmo.</translation>
    </message>
    <message>
        <source>This call settles {callbacks} on {n} requests: {about}.</source>
        <translation>Esta ligação resolve {callbacks} em {n} solicitações: {about}.</translation>
    </message>
    <message>
        <source>This call settles {callbacks}: {about}.</source>
        <translation>Esta ligação resolve {callbacks}: {about}.</translation>
    </message>
    <message>
        <source>broken, not told yet</source>
        <translation>vencida, sem aviso</translation>
    </message>
    <message>
        <source>broken, told {span} after</source>
        <translation>vencida, avisado {span} depois</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>não precisa mais</translation>
    </message>
    <message>
        <source>our call</source>
        <translation>nossa ligação</translation>
    </message>
    <message>
        <source>told {span} before</source>
        <translation>avisado {span} antes</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>faltam {span}</translation>
    </message>
</context>
<context>
    <name>CallFoot</name>
    <message>
        <source>&amp;Spoke with</source>
        <translation>&amp;Falou com</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Salvar a ligação</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uando</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Quando foi?</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Copy the number (Ctrl+C)</source>
        <translation>Copiar o número (Ctrl+C)</translation>
    </message>
    <message>
        <source>Nothing is owed just now</source>
        <translation>Nenhum retorno a fazer agora</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>The client rang</source>
        <translation>O cliente ligou</translation>
    </message>
    <message>
        <source>The client rang and is on the line</source>
        <translation>O cliente ligou e está na linha</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>no phone known</source>
        <translation>sem telefone</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>solicitação {number}</translation>
    </message>
    <message>
        <source>tried {n}×</source>
        <translation>tentativas: {n}</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>C</source>
        <comment>the key of: Cancel the request</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the key of: Wants no further call</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>G</source>
        <comment>the key of: Change or reschedule</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the key of: Wait for our next call</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key of: Nothing to decide</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>O</source>
        <comment>the key of: Copy the words</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key of: Wait for a courier</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>CallNews</name>
    <message>
        <source>Courier found</source>
        <translation>Motoboy encontrado</translation>
    </message>
    <message>
        <source>Delivery forecast ran out</source>
        <translation>Previsão de entrega venceu</translation>
    </message>
    <message>
        <source>Promised call missed</source>
        <translation>Ligação prometida não feita</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>atendida por {name}</translation>
    </message>
    <message>
        <source>told at {told}: courier by {by}</source>
        <translation>dito às {told}: motoboy até {by}</translation>
    </message>
    <message>
        <source>told at {told}: delivered by {by}</source>
        <translation>dito às {told}: entrega até {by}</translation>
    </message>
    <message>
        <source>told at {told}: we call by {by}</source>
        <translation>dito às {told}: ligamos até {by}</translation>
    </message>
    <message>
        <source>{nth} forecast ran out</source>
        <translation>{nth} previsão venceu</translation>
    </message>
</context>
<context>
    <name>CallNoted</name>
    <message>
        <source>About the complaint.</source>
        <translation>Sobre a reclamação.</translation>
    </message>
    <message>
        <source>Cancelled by us.</source>
        <translation>Cancelada por nós.</translation>
    </message>
    <message>
        <source>Courier at the pickup.</source>
        <translation>Motoboy na coleta.</translation>
    </message>
    <message>
        <source>Courier by {at}.</source>
        <translation>Motoboy até {at}.</translation>
    </message>
    <message>
        <source>Courier found: {courier}.</source>
        <translation>Motoboy encontrado: {courier}.</translation>
    </message>
    <message>
        <source>Courier gave the job back.</source>
        <translation>Motoboy devolveu o serviço.</translation>
    </message>
    <message>
        <source>Courier had a breakdown.</source>
        <translation>Motoboy teve uma quebra.</translation>
    </message>
    <message>
        <source>Courier had a flat tyre.</source>
        <translation>Motoboy com pneu furado.</translation>
    </message>
    <message>
        <source>Courier had an accident.</source>
        <translation>Motoboy sofreu acidente.</translation>
    </message>
    <message>
        <source>Courier on the way to the pickup.</source>
        <translation>Motoboy a caminho da coleta.</translation>
    </message>
    <message>
        <source>Courier waiting at the pickup.</source>
        <translation>Motoboy aguardando na coleta.</translation>
    </message>
    <message>
        <source>Courier who had arrived gave the job back.</source>
        <translation>Motoboy que já tinha chegado devolveu o serviço.</translation>
    </message>
    <message>
        <source>Delivered at {at}.</source>
        <translation>Entregue às {at}.</translation>
    </message>
    <message>
        <source>Delivery by {at}.</source>
        <translation>Entrega até {at}.</translation>
    </message>
    <message>
        <source>Forecast of {at} at risk.</source>
        <translation>Previsão das {at} em risco.</translation>
    </message>
    <message>
        <source>Forecast of {at} not kept.</source>
        <translation>Previsão das {at} vencida.</translation>
    </message>
    <message>
        <source>New time: {at}.</source>
        <translation>Novo horário: {at}.</translation>
    </message>
    <message>
        <source>Next one by {at}.</source>
        <translation>Próximo até {at}.</translation>
    </message>
    <message>
        <source>No courier yet.</source>
        <translation>Ainda sem motoboy.</translation>
    </message>
    <message>
        <source>Picked up, on the way.</source>
        <translation>Coletado, em rota.</translation>
    </message>
    <message>
        <source>Problem solved.</source>
        <translation>Ocorrência resolvida.</translation>
    </message>
    <message>
        <source>Problem: {kind}.</source>
        <translation>Ocorrência: {kind}.</translation>
    </message>
    <message>
        <source>We call again by {at}.</source>
        <translation>Ligamos de novo até {at}.</translation>
    </message>
</context>
<context>
    <name>CallNotices</name>
    <message>
        <source>Look for another number.</source>
        <translation>Procure outro número.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Try again at {at}.</source>
        <translation>Tente de novo às {at}.</translation>
    </message>
    <message>
        <source>What you typed is kept; see whether it still holds.</source>
        <translation>O que você digitou fica guardado; veja se ainda vale.</translation>
    </message>
    <message>
        <source>{name} recorded “{what}” at {at}.</source>
        <translation>{name} registrou “{what}” às {at}.</translation>
    </message>
    <message>
        <source>{outcome} at {at}, recorded.</source>
        <translation>{outcome} às {at}, registrado.</translation>
    </message>
</context>
<context>
    <name>CallOthers</name>
    <message>
        <source>Also on this call?</source>
        <translation>Também nesta ligação?</translation>
    </message>
    <message>
        <source>The client&apos;s other requests that wait for a call</source>
        <translation>Outras solicitações do cliente que aguardam retorno</translation>
    </message>
    <message>
        <source>Time promised on {request}</source>
        <translation>Hora prometida na {request}</translation>
    </message>
    <message>
        <source>our call by {at}</source>
        <translation>nossa ligação até {at}</translation>
    </message>
    <message>
        <source>was told, goes on</source>
        <translation>sabe, e continua</translation>
    </message>
</context>
<context>
    <name>CallSpoken</name>
    <message>
        <source>I am calling as I promised.</source>
        <translation>estou ligando como prometi.</translation>
    </message>
    <message>
        <source>I am calling to say how your request stands.</source>
        <translation>estou ligando para dizer como está a sua solicitação.</translation>
    </message>
    <message>
        <source>I have found a courier, who is on the way to the pickup.</source>
        <translation>já encontrei um motoboy, que está a caminho da coleta.</translation>
    </message>
    <message>
        <source>I have no one there yet.</source>
        <translation>ainda não consegui um motoboy.</translation>
    </message>
    <message>
        <source>I promised to call by {at}, and I am sorry to be late.</source>
        <translation>prometi ligar até {at}, e peço desculpas pelo atraso.</translation>
    </message>
    <message>
        <source>I will call you again by {at}.</source>
        <translation>ligo de novo até {at}.</translation>
    </message>
    <message>
        <source>Is that all right, or is another way better for you?</source>
        <translation>Tudo bem assim, ou prefere de outro jeito?</translation>
    </message>
    <message>
        <source>Is there anything else that I can do for you?</source>
        <translation>Posso ajudar em mais alguma coisa?</translation>
    </message>
    <message>
        <source>It can be delivered by {at}.</source>
        <translation>a entrega pode ser feita até {at}.</translation>
    </message>
    <message>
        <source>Shall we keep it so, or is another way better for you?</source>
        <translation>Podemos manter assim, ou prefere de outro jeito?</translation>
    </message>
    <message>
        <source>The courier can be with you by {at}.</source>
        <translation>o motoboy pode chegar até {at}.</translation>
    </message>
    <message>
        <source>The next one can be with you by {at}.</source>
        <translation>o próximo pode chegar até {at}.</translation>
    </message>
    <message>
        <source>it was picked up and is on the way.</source>
        <translation>já foi coletado e está em rota.</translation>
    </message>
    <message>
        <source>something was damaged.</source>
        <translation>houve uma avaria.</translation>
    </message>
    <message>
        <source>the courier can&apos;t find the address.</source>
        <translation>o motoboy não encontra o endereço.</translation>
    </message>
    <message>
        <source>the courier finds nobody at the address.</source>
        <translation>o motoboy não encontra ninguém no local.</translation>
    </message>
    <message>
        <source>the courier has a flat tyre.</source>
        <translation>o motoboy está com o pneu furado.</translation>
    </message>
    <message>
        <source>the courier has had an accident.</source>
        <translation>o motoboy sofreu um acidente.</translation>
    </message>
    <message>
        <source>the courier is at the pickup and has to wait there.</source>
        <translation>o motoboy está na coleta e precisa aguardar lá.</translation>
    </message>
    <message>
        <source>the courier is at the pickup.</source>
        <translation>o motoboy está na coleta.</translation>
    </message>
    <message>
        <source>the courier is on the way to the pickup.</source>
        <translation>o motoboy está a caminho da coleta.</translation>
    </message>
    <message>
        <source>the courier is stopped on the road.</source>
        <translation>o motoboy está parado no caminho.</translation>
    </message>
    <message>
        <source>the courier who had arrived can&apos;t go on.</source>
        <translation>o motoboy que já tinha chegado não pode continuar.</translation>
    </message>
    <message>
        <source>the courier who was coming had a breakdown.</source>
        <translation>a moto do motoboy que estava a caminho quebrou.</translation>
    </message>
    <message>
        <source>the courier who was coming had a flat tyre.</source>
        <translation>o motoboy que estava a caminho teve um pneu furado.</translation>
    </message>
    <message>
        <source>the courier who was coming had an accident.</source>
        <translation>o motoboy que estava a caminho sofreu um acidente.</translation>
    </message>
    <message>
        <source>the courier who was coming had to give the job back.</source>
        <translation>o motoboy que estava a caminho precisou devolver o serviço.</translation>
    </message>
    <message>
        <source>the courier&apos;s motorcycle has broken down.</source>
        <translation>a moto do motoboy quebrou.</translation>
    </message>
    <message>
        <source>the delivery was refused at the address.</source>
        <translation>a entrega foi recusada no local.</translation>
    </message>
    <message>
        <source>the problem that we had is solved.</source>
        <translation>o problema que tivemos foi resolvido.</translation>
    </message>
    <message>
        <source>the time that I told you, {at}, will hardly hold.</source>
        <translation>a previsão que eu dei, {at}, dificilmente se cumpre.</translation>
    </message>
    <message>
        <source>there is a problem: {kind}.</source>
        <translation>temos um problema: {kind}.</translation>
    </message>
    <message>
        <source>this is about your complaint.</source>
        <translation>é sobre a sua reclamação.</translation>
    </message>
    <message>
        <source>we did not keep the time that I told you, {at}.</source>
        <translation>não cumprimos a previsão que eu dei, {at}.</translation>
    </message>
    <message>
        <source>we had to cancel your request.</source>
        <translation>precisamos cancelar a sua solicitação.</translation>
    </message>
    <message>
        <source>you asked us at {at} how it stands.</source>
        <translation>você nos perguntou às {at} como está.</translation>
    </message>
    <message>
        <source>your delivery was made at {at}.</source>
        <translation>a sua entrega foi feita às {at}.</translation>
    </message>
    <message>
        <source>{name}, {sentence}</source>
        <comment>how one begins to speak</comment>
        <translation>{name}, {sentence}</translation>
    </message>
</context>
<context>
    <name>CancelRequest</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar a solicitação</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar a solicitação</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga o motivo.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>The client must then be called, unless they were told just now.</source>
        <translation>É preciso ligar para o cliente, a não ser que já saiba agora.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>A central</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>Quem cancela?</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>at the counter</source>
        <translation>no balcão</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>por WhatsApp</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>por mensagem</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose one.</source>
        <translation>Escolha uma opção.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Known clients can&apos;t be looked up just now.</source>
        <translation>Não dá para consultar os clientes agora.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
</context>
<context>
    <name>ClientRang</name>
    <message>
        <source>Do they get their answer?</source>
        <translation>Já recebe a resposta?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The client rang</source>
        <translation>O cliente ligou</translation>
    </message>
    <message>
        <source>They are told now</source>
        <translation>Recebe o aviso agora</translation>
    </message>
    <message>
        <source>We owe them a call</source>
        <translation>Devemos um retorno</translation>
    </message>
    <message>
        <source>What they &amp;asked</source>
        <translation>O que &amp;perguntou</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message numerus="yes">
        <source>%n call(s) to make now</source>
        <translation>
            <numerusform>%n retorno a fazer agora</numerusform>
            <numerusform>%n retornos a fazer agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) going on</source>
        <translation>
            <numerusform>%n solicitação em aberto</numerusform>
            <numerusform>%n solicitações em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Encerrar o turno</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the list: Enter calls, W leaves with a word, F7 next step, F9 cancels.</source>
        <translation>Na lista: Enter liga, W deixa um recado, F7 próximo passo, F9 cancela.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing goes on, and no call is owed.</source>
        <translation>Nada em aberto, e nenhum retorno a fazer.</translation>
    </message>
    <message numerus="yes">
        <source>On %n request(s) a call would fall due while nobody is here. Call the client for a new promise or an end, or leave the request with a word.</source>
        <translation>
            <numerusform>Em %n solicitação um retorno venceria sem ninguém aqui. Ligue ao cliente para uma nova promessa ou um fim, ou deixe um recado.</numerusform>
            <numerusform>Em %n solicitações um retorno venceria sem ninguém aqui. Ligue ao cliente para uma nova promessa ou um fim, ou deixe um recado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {requests}, {calls}</source>
        <translation>Em aberto: {requests}, {calls}</translation>
    </message>
    <message>
        <source>Print the open list</source>
        <translation>Imprimir a lista de abertas</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>Somebody closed this shift in the meantime.</source>
        <translation>Alguém encerrou este turno enquanto isso.</translation>
    </message>
    <message>
        <source>Something came up in the meantime. Look again, then close.</source>
        <translation>Surgiu algo enquanto isso. Olhe de novo e então encerre.</translation>
    </message>
    <message>
        <source>The time at which somebody is here again is over. Type another.</source>
        <translation>A hora em que a central volta já passou. Digite outra.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
</context>
<context>
    <name>CourierField</name>
    <message>
        <source>Name, or choose with the arrow keys</source>
        <translation>Nome, ou escolha com as setas</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>free for {span}</source>
        <translation>livre há {span}</translation>
    </message>
    <message>
        <source>new courier, is registered</source>
        <translation>novo motoboy, será cadastrado</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>on {request}</source>
        <translation>na {request}</translation>
    </message>
</context>
<context>
    <name>Couriers</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Choose a courier with the arrow keys first.</source>
        <translation>Escolha antes um motoboy com as setas.</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Motoboys</translation>
    </message>
    <message>
        <source>On or off &amp;duty</source>
        <translation>&amp;Em serviço ou fora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>em serviço</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Friday</source>
        <translation>Sexta-feira</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Desk</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Next alarm in {span}</source>
        <translation>Próximo alarme em {span}</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>No shift is open</source>
        <translation>Nenhum turno aberto</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>{person} · since {hour}</source>
        <translation>{person} · desde {hour}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>At pickup</source>
        <translation>Na coleta</translation>
    </message>
    <message>
        <source>Attempt to call</source>
        <translation>Tentativa de retorno</translation>
    </message>
    <message>
        <source>Callback waived</source>
        <translation>Retorno dispensado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelled by the client</source>
        <translation>Desistência do cliente</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Cancelada por nós</translation>
    </message>
    <message>
        <source>Client called</source>
        <translation>Cliente avisado</translation>
    </message>
    <message>
        <source>Client called</source>
        <comment>we called the client</comment>
        <translation>Ligamos para o cliente</translation>
    </message>
    <message>
        <source>Client called in to ask</source>
        <translation>Cliente ligou antes</translation>
    </message>
    <message>
        <source>Client rang and was told</source>
        <translation>Cliente ligou e recebeu o aviso</translation>
    </message>
    <message>
        <source>Client told</source>
        <translation>Cliente avisado</translation>
    </message>
    <message>
        <source>Courier gave the job back</source>
        <translation>Motoboy devolveu o serviço</translation>
    </message>
    <message>
        <source>Courier sent</source>
        <translation>Motoboy designado</translation>
    </message>
    <message>
        <source>Courier swapped</source>
        <translation>Troca de motoboy</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Registro desfeito</translation>
    </message>
    <message>
        <source>Forecast given</source>
        <translation>Previsão dada</translation>
    </message>
    <message>
        <source>Forecast given: courier by {at}</source>
        <translation>Previsão dada: motoboy até {at}</translation>
    </message>
    <message>
        <source>Forecast given: delivered by {at}</source>
        <translation>Previsão dada: entrega até {at}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Coletado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ocorrência</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>Ocorrência resolvida</translation>
    </message>
    <message>
        <source>Problem: {kind}</source>
        <translation>Ocorrência: {kind}</translation>
    </message>
    <message>
        <source>Remedy granted</source>
        <translation>Compensação concedida</translation>
    </message>
    <message>
        <source>Remedy: {kind}</source>
        <translation>Compensação: {kind}</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Solicitação alterada</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Solicitação recebida</translation>
    </message>
    <message>
        <source>Stop delivered</source>
        <translation>Parada entregue</translation>
    </message>
    <message>
        <source>Stop {number} delivered</source>
        <translation>Parada {number} entregue</translation>
    </message>
    <message>
        <source>Wanted by {at}</source>
        <translation>Pedida para {at}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>atendida por {name}</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>change the request</source>
        <translation>alterar a solicitação</translation>
    </message>
    <message>
        <source>courier by {at}</source>
        <translation>motoboy até {at}</translation>
    </message>
    <message>
        <source>delivered by {at}</source>
        <translation>entrega até {at}</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nada a decidir</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>reagendar</translation>
    </message>
    <message>
        <source>rescheduled to {at}</source>
        <translation>reagendar para {at}</translation>
    </message>
    <message>
        <source>spoke with {name}</source>
        <translation>falou com {name}</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>a supervisão</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>aguardar</translation>
    </message>
    <message>
        <source>wait for our call at {at}</source>
        <translation>aguardar nossa ligação até {at}</translation>
    </message>
    <message>
        <source>wait until {at}</source>
        <translation>aguardar até {at}</translation>
    </message>
    <message>
        <source>wants no further call</source>
        <translation>não quer outro retorno</translation>
    </message>
    <message>
        <source>we call at {at}</source>
        <translation>ligamos até {at}</translation>
    </message>
    <message>
        <source>{span} early</source>
        <translation>adiantado em {span}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>atrasado em {span}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client&apos;s decision</source>
        <translation>Decisão do cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Motoboy</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Registro desfeito</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Coleta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Falou com</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time of our next call</source>
        <translation>Hora da nossa próxima ligação</translation>
    </message>
    <message>
        <source>Wanted time</source>
        <translation>Hora pedida</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When recorded</source>
        <translation>Quando foi registrado</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quem ligou</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Callbacks</source>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>No courier</source>
        <translation>Sem motoboy</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Em rota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Order: who must hear from us first</source>
        <translation>Ordem: quem avisar primeiro</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ocorrência</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendadas</translation>
    </message>
</context>
<context>
    <name>GiveForecast</name>
    <message>
        <source>&amp;Courier by</source>
        <translation>&amp;Motoboy até</translation>
    </message>
    <message>
        <source>&amp;Delivered by</source>
        <translation>&amp;Entrega até</translation>
    </message>
    <message>
        <source>&amp;Told when</source>
        <translation>Avi&amp;sado quando</translation>
    </message>
    <message>
        <source>Courier expected by {at}; the client has not heard this.</source>
        <translation>Motoboy esperado até {at}; o cliente não sabe disso.</translation>
    </message>
    <message>
        <source>Delivery expected by {at}; the client has not heard this.</source>
        <translation>Entrega esperada até {at}; o cliente não sabe disso.</translation>
    </message>
    <message>
        <source>Does the client know this time?</source>
        <translation>O cliente sabe deste horário?</translation>
    </message>
    <message>
        <source>Give a forecast</source>
        <translation>Dar previsão</translation>
    </message>
    <message>
        <source>It is kept as a note. It promises nothing, and settles no call.</source>
        <translation>Fica como observação. Não promete nada, nem resolve retorno.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The client has not heard it</source>
        <translation>O cliente não sabe</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>O cliente sabe</translation>
    </message>
    <message>
        <source>Type the time that is expected.</source>
        <translation>Digite o horário esperado.</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>Left with the word: {word}</source>
        <translation>Recado deixado: {word}</translation>
    </message>
    <message>
        <source>call at {at}</source>
        <translation>ligação às {at}</translation>
    </message>
    <message>
        <source>courier by {at}</source>
        <translation>motoboy até {at}</translation>
    </message>
    <message>
        <source>delivered by {at}</source>
        <translation>entrega até {at}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Asked us first at {hour}</source>
        <translation>Ligou antes, às {hour}</translation>
    </message>
    <message>
        <source>Call promised and not made in time</source>
        <translation>Ligação prometida e não feita no prazo</translation>
    </message>
    <message>
        <source>Cancelled by the client</source>
        <translation>Desistência do cliente</translation>
    </message>
    <message>
        <source>Cancelled by us, not told</source>
        <translation>Cancelada por nós, sem aviso</translation>
    </message>
    <message>
        <source>Client asked, not answered in time</source>
        <translation>Cliente ligou antes, sem retorno no prazo</translation>
    </message>
    <message>
        <source>Courier found, not told</source>
        <translation>Motoboy encontrado, sem aviso</translation>
    </message>
    <message>
        <source>Courier kept waiting at the pickup</source>
        <translation>Motoboy aguardando na coleta</translation>
    </message>
    <message>
        <source>Courier late for the pickup</source>
        <translation>Motoboy atrasado para a coleta</translation>
    </message>
    <message>
        <source>Delivery late</source>
        <translation>Entrega atrasada</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Registrado depois</translation>
    </message>
    <message>
        <source>Found out when the courier arrived</source>
        <translation>Soube quando o motoboy chegou</translation>
    </message>
    <message>
        <source>It was no longer needed</source>
        <translation>Não era mais preciso</translation>
    </message>
    <message>
        <source>No news in time</source>
        <translation>Sem novidade no prazo</translation>
    </message>
    <message>
        <source>On the way, no news in time</source>
        <translation>Em rota, sem notícia no prazo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ocorrência</translation>
    </message>
    <message>
        <source>Usual time passed, no courier</source>
        <translation>Tempo habitual esgotado, sem motoboy</translation>
    </message>
    <message>
        <source>Waived: {reason}</source>
        <translation>Dispensado: {reason}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>{courier} gave the job back: {why}</source>
        <translation>{courier} devolveu o serviço: {why}</translation>
    </message>
    <message>
        <source>{nth} forecast ran out, no courier</source>
        <translation>{nth} previsão vencida, sem motoboy</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Solicitação {number}</translation>
    </message>
    <message>
        <source>called us to ask</source>
        <translation>ligou antes</translation>
    </message>
    <message>
        <source>called us to ask {n}×</source>
        <translation>ligou antes {n}×</translation>
    </message>
    <message>
        <source>cancelled at {at}</source>
        <translation>cancelada às {at}</translation>
    </message>
    <message>
        <source>delivered at {at}</source>
        <translation>entregue às {at}</translation>
    </message>
    <message>
        <source>received {span} ago</source>
        <translation>recebida há {span}</translation>
    </message>
    <message>
        <source>waiting {span}</source>
        <translation>aguardando há {span}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to the queue, search cleared</source>
        <translation>Voltar à fila, busca limpa</translation>
    </message>
    <message>
        <source>Call the client; without a row, who waits longest</source>
        <translation>Ligar para o cliente; sem linha, quem aguarda há mais tempo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Keys of this room</source>
        <translation>Teclas desta sala</translation>
    </message>
    <message>
        <source>Menu: shifts, couriers, people, services</source>
        <translation>Menu: turnos, motoboys, equipe, serviços</translation>
    </message>
    <message>
        <source>Play the alarm&apos;s test tone</source>
        <translation>Tocar o som de teste do alarme</translation>
    </message>
    <message>
        <source>Print the list of what goes on</source>
        <translation>Imprimir a lista do que está aberto</translation>
    </message>
    <message>
        <source>Search what is open</source>
        <translation>Buscar no que está aberto</translation>
    </message>
    <message>
        <source>Show or hide the request where the window is narrow</source>
        <translation>Mostrar ou esconder a solicitação em janela estreita</translation>
    </message>
    <message>
        <source>Take back the fact that is marked in the timeline</source>
        <translation>Desfazer o registro marcado na linha do tempo</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
</context>
<context>
    <name>LeftWord</name>
    <message>
        <source>It is noted on the request, and stands on the shift&apos;s summary.</source>
        <translation>Fica anotado na solicitação e aparece no resumo do turno.</translation>
    </message>
    <message>
        <source>Leave {client} ({request}) with the word</source>
        <translation>Recado para {client} ({request})</translation>
    </message>
    <message>
        <source>Type what is agreed, or why it can wait.</source>
        <translation>Escreva o que foi combinado, ou por que pode esperar.</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>What you typed is kept. If it still holds, save again.</source>
        <translation>O que você digitou fica guardado. Se ainda valer, salve de novo.</translation>
    </message>
    <message>
        <source>{name} recorded “{what}” at {at} ({ago}).</source>
        <translation>{name} registrou “{what}” às {at} ({ago}).</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>há {n} s</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>há {span}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Couriers…</source>
        <translation>&amp;Motoboys…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Pessoas…</translation>
    </message>
    <message>
        <source>&amp;Services and usual minutes…</source>
        <translation>&amp;Serviços e minutos habituais…</translation>
    </message>
    <message>
        <source>&amp;Test tone</source>
        <translation>S&amp;om de teste</translation>
    </message>
    <message>
        <source>C&amp;lose the shift…</source>
        <translation>&amp;Fechar o turno…</translation>
    </message>
    <message>
        <source>Office&apos;s &amp;name…</source>
        <translation>&amp;Nome da empresa…</translation>
    </message>
    <message>
        <source>Print the &amp;open list…</source>
        <translation>&amp;Imprimir a lista aberta…</translation>
    </message>
    <message>
        <source>S&amp;hifts and their summaries…</source>
        <translation>&amp;Turnos e resumos…</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>14:30 or +20</source>
        <translation>14:30 ou +20</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Essa hora ainda não chegou.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Essa hora já passou.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Essa hora não existe.</translation>
    </message>
    <message>
        <source>Type a time like 10:31, or minutes ago like -5.</source>
        <translation>Digite uma hora como 10:31, ou minutos atrás como -5.</translation>
    </message>
    <message>
        <source>Type a time like 14:30, or minutes ahead like +20.</source>
        <translation>Digite uma hora como 14:30, ou minutos à frente como +20.</translation>
    </message>
    <message>
        <source>Usual time: {at} (↓ takes it)</source>
        <translation>Tempo habitual: {at} (↓ usa)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{at} · in {span}</source>
        <translation>{at} · em {span}</translation>
    </message>
    <message>
        <source>{at} · {span} ago</source>
        <translation>{at} · há {span}</translation>
    </message>
    <message>
        <source>{at}: at night? Enter again if that is right.</source>
        <translation>{at}: de noite? Enter de novo se for isso mesmo.</translation>
    </message>
    <message>
        <source>{at}: so far away? Enter again if that is right.</source>
        <translation>{at}: tão longe? Enter de novo se for isso mesmo.</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Type an amount like 15,00.</source>
        <translation>Digite um valor como 15,00.</translation>
    </message>
</context>
<context>
    <name>NewRequest</name>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Deliver to</source>
        <translation>&amp;Entregar em</translation>
    </message>
    <message>
        <source>&amp;Forecast told: courier by</source>
        <translation>&amp;Previsão dada: motoboy até</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>Se&amp;rviço</translation>
    </message>
    <message>
        <source>&amp;Wanted by</source>
        <translation>Pe&amp;dida para</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Solicitante</translation>
    </message>
    <message>
        <source>Came i&amp;n</source>
        <translation>Che&amp;gou</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>No address? Enter again if that is right.</source>
        <translation>Sem endereço? Enter de novo se for isso mesmo.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>P&amp;ickup</source>
        <translation>Co&amp;leta</translation>
    </message>
    <message>
        <source>Shift+Enter in a stop adds another one.</source>
        <translation>Shift+Enter numa parada acrescenta outra.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Type the client&apos;s name or telephone number.</source>
        <translation>Digite o nome ou o telefone do cliente.</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>What is c&amp;arried</source>
        <translation>&amp;Volume</translation>
    </message>
</context>
<context>
    <name>NextShift</name>
    <message>
        <source>Does another shift follow?</source>
        <translation>Outro turno vem em seguida?</translation>
    </message>
    <message>
        <source>No, nobody is here for a while</source>
        <translation>Não, a central fica sem ninguém</translation>
    </message>
    <message>
        <source>Somebody is here again &amp;at</source>
        <translation>A central &amp;volta às</translation>
    </message>
    <message>
        <source>Type when somebody is here again, like 23/11 07:00.</source>
        <translation>Digite quando a central volta, como 23/11 07:00.</translation>
    </message>
    <message>
        <source>Yes, somebody takes over</source>
        <translation>Sim, alguém assume</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Arrived at the pickup</source>
        <translation>Chegou à coleta</translation>
    </message>
    <message>
        <source>Delivered at a stop</source>
        <translation>Entregou numa parada</translation>
    </message>
    <message>
        <source>Delivered, all done</source>
        <translation>Entregou tudo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Coletou</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Stop {n}</source>
        <translation>Parada {n}</translation>
    </message>
    <message>
        <source>Stop {n}: {where}</source>
        <translation>Parada {n}: {where}</translation>
    </message>
    <message>
        <source>What has {courier} done?</source>
        <translation>O que {courier} fez?</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{n}nd</source>
        <comment>of a forecast</comment>
        <translation>{n}ª</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <comment>of a forecast</comment>
        <translation>{n}ª</translation>
    </message>
    <message>
        <source>{n}st</source>
        <comment>of a forecast</comment>
        <translation>{n}ª</translation>
    </message>
    <message>
        <source>{n}th</source>
        <comment>of a forecast</comment>
        <translation>{n}ª</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>Nome da empresa</translation>
    </message>
</context>
<context>
    <name>OpenListPage</name>
    <message numerus="yes">
        <source>%n call(s) to make now</source>
        <translation>
            <numerusform>%n retorno a fazer agora</numerusform>
            <numerusform>%n retornos a fazer agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) going on</source>
        <translation>
            <numerusform>%n solicitação aberta</numerusform>
            <numerusform>%n solicitações abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Call by</source>
        <translation>Ligar até</translation>
    </message>
    <message>
        <source>Client, contact</source>
        <translation>Cliente, solicitante</translation>
    </message>
    <message>
        <source>Nothing: every request has ended, and no call is owed.</source>
        <translation>Nada: todas as solicitações foram encerradas, e não há retorno a fazer.</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Lista de abertas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>State, route</source>
        <translation>Situação, percurso</translation>
    </message>
    <message>
        <source>as it stands on {moment}</source>
        <translation>situação em {moment}</translation>
    </message>
</context>
<context>
    <name>OpenRequests</name>
    <message>
        <source>Call by</source>
        <translation>Ligar até</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Left: {word}</source>
        <translation>Recado: {word}</translation>
    </message>
    <message>
        <source>Needs a call or a word</source>
        <translation>Precisa de retorno ou recado</translation>
    </message>
    <message>
        <source>Nothing falls due before</source>
        <translation>Nada vence antes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Até lá</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>O que está em aberto</translation>
    </message>
    <message>
        <source>{time} overdue</source>
        <translation>{time} atrasado</translation>
    </message>
</context>
<context>
    <name>OpenShift</name>
    <message>
        <source>&amp;Who is on duty?</source>
        <translation>&amp;Quem está de plantão?</translation>
    </message>
    <message>
        <source>A new name: it is added to the people who work here.</source>
        <translation>Um nome novo: entra na lista de quem trabalha aqui.</translation>
    </message>
    <message>
        <source>Come on duty</source>
        <translation>Assumir o turno</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Abrir um turno</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir o turno</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>Somebody opened or closed the shift in the meantime. Look again, then go on.</source>
        <translation>Alguém abriu ou encerrou o turno nesse meio-tempo. Confira e continue.</translation>
    </message>
    <message>
        <source>The office&apos;s first shift</source>
        <translation>O primeiro turno da central</translation>
    </message>
    <message>
        <source>The shift before ended {moment}</source>
        <translation>O turno anterior terminou {moment}</translation>
    </message>
    <message>
        <source>This can&apos;t be a name. Shorten it.</source>
        <translation>Isto não serve como nome. Encurte.</translation>
    </message>
    <message>
        <source>Type the name of who is on duty.</source>
        <translation>Digite o nome de quem está de plantão.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>O que você digitou fica guardado.</translation>
    </message>
    <message>
        <source>it counts from the beginning</source>
        <translation>conta desde o início</translation>
    </message>
    <message>
        <source>open since {moment}</source>
        <translation>aberto desde {moment}</translation>
    </message>
    <message>
        <source>this one counts from there</source>
        <translation>este conta a partir daí</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Recado deixado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Não atende</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número errado</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a request in the queue.</source>
        <translation>Escolha uma solicitação na fila.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Impresso em {moment}</translation>
    </message>
    <message>
        <source>simulated day, all names are invented</source>
        <translation>dia simulado, todos os nomes são inventados</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save the pages as PDF, and print them elsewhere.</source>
        <translation>Não há impressora neste PC. Salve as páginas em PDF e imprima em outro lugar.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}.</source>
        <translation>Salvo como {file} em {folder}.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Enviado para a impressora {name}.</translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation>Tamanho do papel</translation>
    </message>
    <message>
        <source>The printer {name} takes no page. See whether it is on and connected, and print again; or save the pages as PDF.</source>
        <translation>A impressora {name} não aceita a página. Veja se está ligada e conectada, e imprima de novo; ou salve as páginas em PDF.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder or name.</source>
        <translation>{file} não pôde ser gravado. Escolha outra pasta ou outro nome.</translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No shift was opened yet.</source>
        <translation>Nenhum turno foi aberto ainda.</translation>
    </message>
    <message>
        <source>Print the open list</source>
        <translation>Imprimir a lista de abertas</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Choose a name with the arrow keys first.</source>
        <translation>Escolha antes um nome com as setas.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Works here no &amp;longer</source>
        <translation>Não trabalha &amp;mais aqui</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>No courier</source>
        <translation>Sem motoboy</translation>
    </message>
    <message>
        <source>arrived</source>
        <comment>courier at pickup</comment>
        <translation>na coleta</translation>
    </message>
    <message>
        <source>at pickup</source>
        <translation>na coleta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>em rota</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>coletado</translation>
    </message>
    <message>
        <source>to pickup</source>
        <translation>indo à coleta</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>A played day, in a record of its own</source>
        <translation>Um dia reproduzido, em registro próprio</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
    </message>
</context>
<context>
    <name>PromiseTrack</name>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>our call</source>
        <translation>nossa ligação</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>{forecast} missed</source>
        <translation>{forecast} vencida</translation>
    </message>
    <message>
        <source>{nth} forecast</source>
        <translation>{nth} previsão</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Another filter shows the other requests.</source>
        <translation>Outro filtro mostra as outras solicitações.</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Motoboy</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Esc shows all that is open.</source>
        <translation>Esc mostra tudo o que está aberto.</translation>
    </message>
    <message>
        <source>F1 takes a new request.</source>
        <translation>F1 recebe uma nova solicitação.</translation>
    </message>
    <message>
        <source>Forecast and timeline</source>
        <translation>Previsão e linha do tempo</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está aguardando</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Queue: who must hear from us first</source>
        <translation>Fila: quem avisar primeiro</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>all told</source>
        <translation>tudo avisado</translation>
    </message>
    <message>
        <source>no call due</source>
        <translation>sem retorno</translation>
    </message>
    <message>
        <source>stop {n}</source>
        <translation>parada {n}</translation>
    </message>
    <message>
        <source>{time}, missed</source>
        <translation>{time}, vencida</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A courier was found at {at} and the client does not know</source>
        <translation>Motoboy encontrado às {at} e o cliente não sabe</translation>
    </message>
    <message>
        <source>A problem was reported at {at}</source>
        <translation>Ocorrência informada às {at}</translation>
    </message>
    <message>
        <source>Delivery was promised by {at} and is not done</source>
        <translation>A entrega foi prometida até {at} e não foi feita</translation>
    </message>
    <message>
        <source>On the way, and nothing said by {at}</source>
        <translation>Em rota, e nada foi dito até {at}</translation>
    </message>
    <message>
        <source>On the way; the client should hear something by {at}</source>
        <translation>Em rota; o cliente deve ter notícia até {at}</translation>
    </message>
    <message>
        <source>The client called at {at} to ask</source>
        <translation>O cliente ligou antes, às {at}</translation>
    </message>
    <message>
        <source>The client complained at {at}</source>
        <translation>O cliente reclamou às {at}</translation>
    </message>
    <message>
        <source>The client should have heard something by {at}</source>
        <translation>O cliente devia ter tido notícia até {at}</translation>
    </message>
    <message>
        <source>The client should hear something by {at}</source>
        <translation>O cliente deve ter notícia até {at}</translation>
    </message>
    <message>
        <source>The courier has been kept waiting at the pickup</source>
        <translation>O motoboy está aguardando na coleta</translation>
    </message>
    <message>
        <source>The courier should be at the pickup by {at}</source>
        <translation>O motoboy deve estar na coleta até {at}</translation>
    </message>
    <message>
        <source>The courier was promised by {at} and is not there</source>
        <translation>O motoboy foi prometido até {at} e não chegou</translation>
    </message>
    <message>
        <source>The usual time ends at {at} and there is no courier</source>
        <translation>O tempo habitual termina às {at} e não há motoboy</translation>
    </message>
    <message>
        <source>The usual time ran out at {at} with no courier</source>
        <translation>O tempo habitual se esgotou às {at} sem motoboy</translation>
    </message>
    <message>
        <source>The {nth} forecast ends at {at} and there is no courier</source>
        <translation>A {nth} previsão termina às {at} e não há motoboy</translation>
    </message>
    <message>
        <source>The {nth} forecast ran out at {at} with no courier</source>
        <translation>A {nth} previsão venceu às {at} sem motoboy</translation>
    </message>
    <message>
        <source>We cancelled at {at} and the client does not know</source>
        <translation>Cancelamos às {at} e o cliente não sabe</translation>
    </message>
    <message>
        <source>We promised to call by {at}</source>
        <translation>Prometemos ligar até {at}</translation>
    </message>
    <message>
        <source>{courier} gave the job back at {at}</source>
        <translation>{courier} devolveu o serviço às {at}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A client who cancels is promised nothing. Leave {field} empty.</source>
        <translation>A quem desiste não se promete nada. Deixe vazio: {field}.</translation>
    </message>
    <message>
        <source>Nothing is recorded before it happens.</source>
        <translation>Nada é registrado antes de acontecer.</translation>
    </message>
    <message>
        <source>The courier was at the pickup already.</source>
        <translation>O motoboy já estava na coleta.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>A linha está vazia.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>A linha não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The line is not written in UTF-8.</source>
        <translation>A linha não está escrita em UTF-8.</translation>
    </message>
    <message>
        <source>Then “{op}” at {at} could not have happened. Check the time, or take that back first. {why}</source>
        <translation>Então “{op}” às {at} não poderia ter acontecido. Confira a hora, ou desfaça esse registro primeiro. {why}</translation>
    </message>
    <message>
        <source>There is no earlier entry to take back.</source>
        <translation>Não há registro anterior para desfazer.</translation>
    </message>
    <message>
        <source>This courier had picked it up already.</source>
        <translation>Este motoboy já tinha coletado.</translation>
    </message>
    <message>
        <source>This entry is in the record already.</source>
        <translation>Este registro já existe.</translation>
    </message>
    <message>
        <source>This request had no courier at that time.</source>
        <translation>Esta solicitação não tinha motoboy nessa hora.</translation>
    </message>
    <message>
        <source>This request had not been received at that time.</source>
        <translation>Esta solicitação ainda não tinha sido recebida nessa hora.</translation>
    </message>
    <message>
        <source>This request has ended. It can&apos;t be cancelled any more.</source>
        <translation>Esta solicitação já foi encerrada. Não pode mais ser cancelada.</translation>
    </message>
    <message>
        <source>This request has ended. Leave {field} empty.</source>
        <translation>Esta solicitação já foi encerrada. Deixe vazio: {field}.</translation>
    </message>
    <message>
        <source>This request has ended. “{op}” can&apos;t be recorded any more.</source>
        <translation>Esta solicitação já foi encerrada. “{op}” não pode mais ser registrado.</translation>
    </message>
    <message>
        <source>This request was received already.</source>
        <translation>Esta solicitação já foi recebida.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Isto já foi desfeito.</translation>
    </message>
    <message>
        <source>What was taken back stays so. Record it anew.</source>
        <translation>O que foi desfeito fica desfeito. Registre de novo.</translation>
    </message>
    <message>
        <source>Without it “{op}” at {at} could not have happened. Take that back first. {why}</source>
        <translation>Sem isso, “{op}” às {at} não poderia ter acontecido. Desfaça esse registro primeiro. {why}</translation>
    </message>
    <message>
        <source>{courier} has this request, not the courier named here.</source>
        <translation>Esta solicitação está com {courier}, não com o motoboy indicado.</translation>
    </message>
    <message>
        <source>{courier} has this request. Take it back first.</source>
        <translation>Esta solicitação está com {courier}. Retire primeiro.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Falta preencher: {field}.</translation>
    </message>
    <message>
        <source>{field} must be a text or a number.</source>
        <translation>{field}: precisa ser texto ou número.</translation>
    </message>
    <message>
        <source>{field} must be a text.</source>
        <translation>{field}: precisa ser texto.</translation>
    </message>
    <message>
        <source>{field} must be a time with an offset, like 2026-03-02T10:20:00-03:00.</source>
        <translation>{field}: precisa ser uma hora com fuso, como 2026-03-02T10:20:00-03:00.</translation>
    </message>
    <message>
        <source>{field} must be at most {days} days ahead.</source>
        <translation>{field}: no máximo {days} dias à frente.</translation>
    </message>
    <message>
        <source>{field} must be later than the moment it is given at.</source>
        <translation>{field}: precisa ser depois do momento em que é prometido.</translation>
    </message>
    <message>
        <source>{field} must be one of: {choices}.</source>
        <translation>{field}: precisa ser um destes: {choices}.</translation>
    </message>
    <message>
        <source>{field} must lie between the years 2000 and 2100.</source>
        <translation>{field}: precisa estar entre os anos 2000 e 2100.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The usual minutes of all other services are always needed.</source>
        <translation>Os minutos habituais dos demais serviços são sempre necessários.</translation>
    </message>
    <message>
        <source>This can&apos;t be a name. Shorten it.</source>
        <translation>Isto não serve como nome. Encurte.</translation>
    </message>
    <message>
        <source>This name is in the list already.</source>
        <translation>Este nome já está na lista.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>Type minutes from 0 to 1440.</source>
        <translation>Digite minutos de 0 a 1440.</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>&amp;Take the request back from {courier}</source>
        <translation>&amp;Retirar a solicitação de {courier}</translation>
    </message>
    <message>
        <source>Not solved yet: {problem} (Shift+F6 says that it is).</source>
        <translation>Ainda não resolvida: {problem} (Shift+F6 diz que foi).</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Registrar ocorrência</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Say in your words what happened.</source>
        <translation>Diga em suas palavras o que houve.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>O que &amp;houve</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
</context>
<context>
    <name>SendCourier</name>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Motoboy</translation>
    </message>
    <message>
        <source>A swap needs another courier. Choose one, or say what happened.</source>
        <translation>Uma troca precisa de outro motoboy. Escolha um, ou diga o que houve.</translation>
    </message>
    <message>
        <source>In your w&amp;ords</source>
        <translation>Em suas &amp;palavras</translation>
    </message>
    <message>
        <source>Nobody for now, only take it back</source>
        <translation>Ninguém por enquanto, só retirar</translation>
    </message>
    <message>
        <source>Say in your words what happened.</source>
        <translation>Diga em suas palavras o que houve.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Designar</translation>
    </message>
    <message>
        <source>Send a courier</source>
        <translation>Designar motoboy</translation>
    </message>
    <message>
        <source>Send another courier</source>
        <translation>Designar outro motoboy</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>The couriers can&apos;t be looked up just now. Type the name.</source>
        <translation>Não dá para consultar os motoboys agora. Digite o nome.</translation>
    </message>
    <message>
        <source>Type the courier&apos;s name, or choose one who is there.</source>
        <translation>Digite o nome do motoboy, ou escolha um da lista.</translation>
    </message>
    <message>
        <source>Why does {courier} give it up?</source>
        <translation>Por que {courier} deixa o serviço?</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>Counts for requests received from now on.</source>
        <translation>Vale para as solicitações recebidas de agora em diante.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Services and their usual minutes</source>
        <translation>Serviços e seus minutos habituais</translation>
    </message>
    <message>
        <source>Take out of the &amp;list</source>
        <translation>Tirar da &amp;lista</translation>
    </message>
    <message>
        <source>Usual &amp;minutes</source>
        <translation>&amp;Minutos habituais</translation>
    </message>
    <message>
        <source>all other services</source>
        <translation>demais serviços</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>ShiftList</name>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Na central</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>em curso</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Arrival late</source>
        <translation>Atrasado para a coleta</translation>
    </message>
    <message>
        <source>Call promised</source>
        <translation>Ligação prometida</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Cancelada por nós</translation>
    </message>
    <message>
        <source>Client asked</source>
        <translation>Cliente ligou antes</translation>
    </message>
    <message>
        <source>Courier found</source>
        <translation>Motoboy encontrado</translation>
    </message>
    <message>
        <source>Courier problem</source>
        <translation>Problema c/ motoboy</translation>
    </message>
    <message>
        <source>Delivery at risk</source>
        <translation>Entrega em risco</translation>
    </message>
    <message>
        <source>Delivery late</source>
        <translation>Entrega atrasada</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Sem novidade</translation>
    </message>
    <message>
        <source>On the way, no news</source>
        <translation>Em rota, sem notícia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ocorrência</translation>
    </message>
    <message>
        <source>Promised call missed</source>
        <translation>Ligação não feita</translation>
    </message>
    <message>
        <source>Usual time ends</source>
        <translation>Tempo habitual acaba</translation>
    </message>
    <message>
        <source>Usual time passed</source>
        <translation>T. habitual esgotado</translation>
    </message>
    <message>
        <source>Waiting at pickup</source>
        <translation>Aguardando na coleta</translation>
    </message>
    <message>
        <source>at pickup</source>
        <translation>na coleta</translation>
    </message>
    <message>
        <source>call promised</source>
        <translation>ligação prometida</translation>
    </message>
    <message>
        <source>delivery forecast</source>
        <translation>previsão de entrega</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>sem novidade</translation>
    </message>
    <message>
        <source>on the way, no news</source>
        <translation>em rota, sem notícia</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>tempo habitual</translation>
    </message>
    <message>
        <source>{nth} forecast</source>
        <translation>{nth} previsão</translation>
    </message>
    <message>
        <source>{nth} forecast at risk</source>
        <translation>{nth} prev. em risco</translation>
    </message>
    <message>
        <source>{nth} forecast missed</source>
        <translation>{nth} previsão vencida</translation>
    </message>
</context>
<context>
    <name>SolveProblem</name>
    <message>
        <source>&amp;How was it solved: {problem}</source>
        <translation>&amp;Como foi resolvida: {problem}</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>Ocorrência resolvida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Say in a word or two how it was solved.</source>
        <translation>Diga em poucas palavras como foi resolvida.</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>No loudspeaker: alarms are silent</source>
        <translation>Sem alto-falante: alarmes sem som</translation>
    </message>
    <message>
        <source>The loudspeaker does not play: alarms are silent</source>
        <translation>O alto-falante não toca: alarmes sem som</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>in {n} min</source>
        <translation>em {n} min</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>em {span}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{n} d</source>
        <comment>days</comment>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks on time {n}%</source>
        <translation>Retornos no prazo {n}%</translation>
    </message>
    <message>
        <source>Client called first {n}×</source>
        <translation>Cliente ligou antes {n}×</translation>
    </message>
    <message>
        <source>Couriers free {n} of {of}</source>
        <translation>Motoboys livres {n} de {of}</translation>
    </message>
    <message>
        <source>Last backup {hour}, checked</source>
        <translation>Última cópia {hour}, conferida</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvo neste computador</translation>
    </message>
</context>
<context>
    <name>StopsField</name>
    <message>
        <source>Stop {n}</source>
        <translation>Parada {n}</translation>
    </message>
</context>
<context>
    <name>StoreTroubles</name>
    <message>
        <source>Another program is holding the database {where}. Close what else uses it, then try again.</source>
        <translation>Outro programa está usando o banco de dados {where}. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>The backup {where} is damaged and can&apos;t be used. Nothing was touched; choose another backup.</source>
        <translation>A cópia de segurança {where} está danificada e não pode ser usada. Nada foi alterado; escolha outra cópia.</translation>
    </message>
    <message>
        <source>The database server {where} does not answer. Check the network and whether the server is running, then try again.</source>
        <translation>O servidor de banco de dados {where} não responde. Confira a rede e se o servidor está ligado, e tente de novo.</translation>
    </message>
    <message>
        <source>The database server {where} does not let us in. Check the user, the password and the database.</source>
        <translation>O servidor de banco de dados {where} não permite a entrada. Confira o usuário, a senha e o banco de dados.</translation>
    </message>
    <message>
        <source>The database {where} belongs to a newer version of the program. This is version {ours}; install version {needed} or a later one. Nothing was touched.</source>
        <translation>O banco de dados {where} é de uma versão mais nova do programa. Esta é a versão {ours}; instale a versão {needed} ou uma posterior. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The database {where} belongs to an earlier version of the program. Have a copy of it made (pg_dump), then run: retorno upgrade --database ADDRESS</source>
        <translation>O banco de dados {where} é de uma versão anterior do programa. Peça uma cópia dele (pg_dump) e depois execute: retorno upgrade --database ADDRESS</translation>
    </message>
    <message>
        <source>The database {where} can be read but not written. Check that the file, its folder and its disk are not write-protected.</source>
        <translation>O banco de dados {where} pode ser lido, mas não gravado. Confira se o arquivo, a pasta e o disco não estão protegidos contra gravação.</translation>
    </message>
    <message>
        <source>The database {where} can&apos;t take a name as long as one in this entry. Shorten it.</source>
        <translation>O banco de dados {where} não aceita um nome tão longo quanto um deste registro. Encurte o nome.</translation>
    </message>
    <message>
        <source>The database {where} could not be brought to this version of the program, and is as it was. Go on with the version that you had before, and tell whoever looks after the program.</source>
        <translation>O banco de dados {where} não pôde ser trazido para esta versão do programa e está como antes. Continue com a versão anterior e avise quem cuida do programa.</translation>
    </message>
    <message>
        <source>The database {where} has no record of Retorno in it. Check the address, or set it up first.</source>
        <translation>O banco de dados {where} não contém registros do Retorno. Confira o endereço, ou prepare o banco primeiro.</translation>
    </message>
    <message>
        <source>The database {where} is damaged. Keep the file as it is, and restore the newest backup.</source>
        <translation>O banco de dados {where} está danificado. Guarde o arquivo como está e restaure a cópia de segurança mais recente.</translation>
    </message>
    <message>
        <source>The database {where} is empty, though it should hold a record. Choose another file, or restore a backup.</source>
        <translation>O banco de dados {where} está vazio, embora devesse conter registros. Escolha outro arquivo, ou restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The database {where} is not set up for UTF-8. Make a new one with the encoding UTF8.</source>
        <translation>O banco de dados {where} não usa UTF-8. Crie um novo com a codificação UTF8.</translation>
    </message>
    <message>
        <source>The database {where} is on a server, which is copied and restored by its own means (pg_dump, pg_restore). Only a file can be copied here.</source>
        <translation>O banco de dados {where} está num servidor, que é copiado e restaurado por seus próprios meios (pg_dump, pg_restore). Aqui só se copia um arquivo.</translation>
    </message>
    <message>
        <source>The database {where} is still busy with an earlier step. Try again in a moment.</source>
        <translation>O banco de dados {where} ainda está ocupado com um passo anterior. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The database {where} lies in a folder of the network, where several PCs would damage it. Move it to a disk of this PC, or use a Postgres server.</source>
        <translation>O banco de dados {where} está numa pasta da rede, onde vários PCs o danificariam. Leve o arquivo para um disco deste PC, ou use um servidor Postgres.</translation>
    </message>
    <message>
        <source>The database {where} was moved, replaced or deleted while the program was using it. Put it back and start again, or restore a backup.</source>
        <translation>O banco de dados {where} foi movido, trocado ou apagado enquanto o programa o usava. Ponha de volta e abra o programa outra vez, ou restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The disk that holds the database {where} could not be read or written. Check the disk or the connection to it, then try again.</source>
        <translation>O disco do banco de dados {where} não pôde ser lido ou gravado. Confira o disco ou a conexão com ele e tente de novo.</translation>
    </message>
    <message>
        <source>The disk that holds the database {where} is full. Make room, then try again; nothing was lost.</source>
        <translation>O disco do banco de dados {where} está cheio. Libere espaço e tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>The program is not allowed to open the database {where}. Ask for the right to read and write it, or choose another one.</source>
        <translation>O programa não tem permissão para abrir o banco de dados {where}. Peça permissão de leitura e gravação, ou escolha outro.</translation>
    </message>
    <message>
        <source>There is no database at {where}. Look for the file, choose another one, or restore a backup.</source>
        <translation>Não há banco de dados em {where}. Procure o arquivo, escolha outro, ou restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>There is no folder {where}. Make it first, or choose another place.</source>
        <translation>Não há uma pasta {where}. Crie a pasta primeiro, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is something at {where} already, and it is not overwritten. Choose another name.</source>
        <translation>Já existe algo em {where}, e não será sobrescrito. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{where} is no address of a database. Name a file, or a server like postgresql://user@host/office</source>
        <translation>{where} não é um endereço de banco de dados. Indique um arquivo, ou um servidor como postgresql://user@host/office</translation>
    </message>
    <message>
        <source>{where} is not a backup of Retorno. Nothing was touched; choose another file.</source>
        <translation>{where} não é uma cópia de segurança do Retorno. Nada foi alterado; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{where} is not a database of Retorno. Nothing in it was touched; choose another file.</source>
        <translation>{where} não é um banco de dados do Retorno. Nada nele foi alterado; escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>No. {number}</source>
        <translation>Nº {number}</translation>
    </message>
    <message>
        <source>Shift summary</source>
        <translation>Resumo do turno</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>closed by {person}, {hour}</source>
        <translation>encerrado por {person}, {hour}</translation>
    </message>
    <message>
        <source>closed {hour}</source>
        <translation>encerrado {hour}</translation>
    </message>
    <message>
        <source>counted from {moment}, when the shift before ended</source>
        <translation>contado desde {moment}, fim do turno anterior</translation>
    </message>
    <message>
        <source>desk: {people}</source>
        <translation>central: {people}</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>de {since} a {until}</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ainda aberto</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n call(s) to make</source>
        <translation>
            <numerusform>%n retorno a fazer</numerusform>
            <numerusform>%n retornos a fazer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) made late, marked in the record</source>
        <translation>
            <numerusform>%n lançamento posterior, marcado no registro</numerusform>
            <numerusform>%n lançamentos posteriores, marcados no registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) going on</source>
        <translation>
            <numerusform>%n solicitação aberta</numerusform>
            <numerusform>%n solicitações abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Call by</source>
        <translation>Ligar até</translation>
    </message>
    <message>
        <source>Callbacks owed and kept, by day</source>
        <translation>Retornos a fazer e feitos no prazo, por dia</translation>
    </message>
    <message>
        <source>Callbacks owed and kept, by hour</source>
        <translation>Retornos a fazer e feitos no prazo, por hora</translation>
    </message>
    <message>
        <source>Callbacks owed and kept, by month</source>
        <translation>Retornos a fazer e feitos no prazo, por mês</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clients left without word in time</source>
        <translation>Clientes sem notícia no prazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>No shift followed: somebody is here again on {day}, {hour}.</source>
        <translation>Nenhum turno em seguida. A central volta: {day}, {hour}.</translation>
    </message>
    <message>
        <source>None: every client heard from us in time.</source>
        <translation>Nenhum: todos os clientes foram avisados no prazo.</translation>
    </message>
    <message>
        <source>Nothing: every request has ended, and no call is owed.</source>
        <translation>Nada: todas as solicitações foram encerradas, e não há retorno a fazer.</translation>
    </message>
    <message>
        <source>Open: {requests}, {calls}</source>
        <translation>Em aberto: {requests}, {calls}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Avisado depois de</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>What the client decided</source>
        <translation>O que o cliente decidiu</translation>
    </message>
    <message>
        <source>late or never</source>
        <translation>atrasados ou não feitos</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>no prazo</translation>
    </message>
    <message>
        <source>the pattern, not only the colour, tells them apart on a black and white printer</source>
        <translation>o padrão, e não só a cor, distingue as barras na impressora em preto e branco</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Diga por que desfazer.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The whole request goes with it.</source>
        <translation>A solicitação inteira é desfeita.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Não há registro seu para desfazer.</translation>
    </message>
    <message>
        <source>What you recorded last can&apos;t be looked up just now.</source>
        <translation>Não dá para consultar seu último registro agora.</translation>
    </message>
    <message>
        <source>typed by mistake</source>
        <translation>digitado por engano</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Callback due by {at}</source>
        <translation>Retorno a fazer até {at}</translation>
    </message>
    <message>
        <source>Callback overdue since {at}</source>
        <translation>Retorno atrasado desde {at}</translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation>Decisão:</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>entered late, at {at}</source>
        <translation>registrado depois, às {at}</translation>
    </message>
    <message>
        <source>taken back at {at}</source>
        <translation>desfeito às {at}</translation>
    </message>
    <message>
        <source>taken back with the request</source>
        <translation>desfeito com a solicitação</translation>
    </message>
    <message>
        <source>tried {n}×</source>
        <translation>tentativas: {n}</translation>
    </message>
    <message>
        <source>try again at {at}</source>
        <translation>tentar de novo às {at}</translation>
    </message>
    <message>
        <source>with the supervisor since {at}</source>
        <translation>com a supervisão desde {at}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search what is open (Ctrl+K)</source>
        <translation>Buscar no que está aberto (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>accident</source>
        <translation>acidente</translation>
    </message>
    <message>
        <source>address not found</source>
        <translation>endereço não encontrado</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>quebra</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>reclamação</translation>
    </message>
    <message>
        <source>courier dropped out</source>
        <translation>motoboy desistiu</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>avaria</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>desconto</translation>
    </message>
    <message>
        <source>flat tyre</source>
        <translation>pneu furado</translation>
    </message>
    <message>
        <source>free trip</source>
        <translation>serviço grátis</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>ninguém no local</translation>
    </message>
    <message>
        <source>planned swap</source>
        <translation>troca planejada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>stopped on the road</source>
        <translation>parado no caminho</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Discount granted</source>
        <translation>Desconto concedido</translation>
    </message>
    <message>
        <source>Free trip granted</source>
        <translation>Serviço grátis concedido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Other remedy</source>
        <translation>Outra compensação</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Dúvida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Write what is to be noted.</source>
        <translation>Escreva o que anotar.</translation>
    </message>
</context>
</TS>
