"""What people at the simulated office type and say, in Portuguese as they would."""

NOTES = (
    "Avenida Nova Itapemirinha parada por causa da feira, desviar pela Sete Figueiras.",
    "Cliente pede para não entregar sem assinatura.",
    "Portaria fecha para almoço das 12:00 às 13:00.",
    "Chuva forte na região, motoboys mais lentos.",
    "Levar troco para R$ 50,00.",
    "Volume cabe no baú, conferido por telefone.",
    "Destinatário avisado pelo próprio cliente.",
    "Subir pela entrada de serviço.",
)

CHANGES = (
    ("note", "Procurar a recepção do 2º andar"),
    ("note", "Retirar também um envelope lacrado"),
    ("note", "Entregar só para o destinatário, com documento"),
    ("note", "Ligar para o destinatário ao chegar"),
)

ASKS = (
    "Quer saber se o motoboy já saiu.",
    "Perguntou onde está o motoboy.",
    "Destinatário está cobrando, quer um horário.",
    "Disse que ninguém retornou.",
    "Perguntou se ainda chega antes de fechar.",
)

TOLD = {
    "no_courier": (
        "Ainda sem motoboy na região, nova previsão.",
        "Motoboys todos em serviço, pedimos mais um tempo.",
    ),
    "late_courier": (
        "Motoboy preso no trânsito, a caminho da coleta.",
        "Motoboy atrasado, chega em instantes.",
    ),
    "found": ("Motoboy encontrado, já está a caminho.", "Motoboy designado, vai direto para a coleta."),
    "incident": ("Explicamos o problema e o que vamos fazer.", "Avisado do imprevisto com o motoboy."),
    "asked": ("Respondemos onde está o serviço.", "Retornamos com a posição do motoboy."),
    "promised_call": ("Ligamos como combinado, situação atualizada.",),
    "quiet": ("Sem novidade, continuamos acompanhando.", "Situação igual, serviço segue em andamento."),
    "on_the_way": ("Motoboy a caminho da entrega.", "Coletado, entrega em andamento."),
    "kept_waiting": ("Motoboy aguardando na coleta, pedimos para liberar o volume.",),
    "delivery_late": ("Entrega atrasada, motoboy quase no destino.",),
    "office_cancelled": ("Avisado de que não conseguimos atender.",),
    "complaint": ("Ouvimos a reclamação e pedimos desculpas.", "Vamos apurar com o motoboy e retornar."),
}

TROUBLE = {
    "flat_tyre": "Pneu furado na {street}.",
    "breakdown": "Moto quebrou na {street}, guincho a caminho.",
    "refused": "Devolveu o serviço: volume grande demais para o baú.",
    "dropped_out": "Não responde ao rádio nem ao telefone.",
    "accident": "Queda leve na {street}, sem ferimentos, moto parada.",
    "replaced": "Outro motoboy está mais perto da coleta.",
    "stuck": "Pneu furado na {street}, consertando ali mesmo.",
    "nobody_there": "Ninguém no local da entrega.",
    "address_not_found": "Número não encontrado na rua.",
    "complaint": "Reclama da demora na coleta.",
    "damage": "Caixa chegou amassada, segundo o destinatário.",
}

SOLVED = {
    "stuck": "Pneu trocado, seguiu viagem.",
    "nobody_there": "Destinatário chegou e recebeu.",
    "address_not_found": "Endereço corrigido com o cliente.",
    "complaint": "Conversado com o cliente e com o motoboy.",
    "damage": "Fotos recebidas, valor combinado com o cliente.",
}

REMEDIES = {
    "discount": ("Desconto na próxima fatura.", 1500),
    "free_trip": ("Próxima entrega sem custo.", 2800),
}

GIVES_UP = (
    "Desistiu: vai levar pessoalmente.",
    "Desistiu: o destinatário já fechou.",
    "Achou outro portador.",
)
CANCELLED_BY_OFFICE = "Sem motoboy para a região."
WAIVED = (
    "Cliente em reunião, recado com a recepção.",
    "Contato não atende, motoboy confirma com o cliente no local.",
)
LEFT_MESSAGE = "recado com a recepção"
WRONG_REQUEST = "Lançado na solicitação errada."
WRONG_COURIER = "Motoboy errado, troca de nomes."
TWICE = "Lançada em duplicidade, vale a {number}."
