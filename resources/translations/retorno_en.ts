<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alarm</name>
    <message numerus="yes">
        <source>%n call(s) fell due while the program was off, since {at}</source>
        <translation>
            <numerusform>%n call fell due while the program was off, since {at}</numerusform>
            <numerusform>%n calls fell due while the program was off, since {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to clients open.</source>
        <translation>
            <numerusform>%n call to a client is open.</numerusform>
            <numerusform>%n calls to clients are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) waiting</source>
        <translation>
            <numerusform>%n client waiting</numerusform>
            <numerusform>%n clients waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client(s) waiting for your call</source>
        <translation>
            <numerusform>client is waiting for your call</numerusform>
            <numerusform>clients are waiting for your call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n of them entered late</source>
        <translation>
            <numerusform>%n of them entered late</numerusform>
            <numerusform>%n of them entered late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallFates</name>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n callback</numerusform>
            <numerusform>%n callbacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message numerus="yes">
        <source>%n call(s) to make now</source>
        <translation>
            <numerusform>%n call to make now</numerusform>
            <numerusform>%n calls to make now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) going on</source>
        <translation>
            <numerusform>%n request going on</numerusform>
            <numerusform>%n requests going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n request(s) a call would fall due while nobody is here. Call the client for a new promise or an end, or leave the request with a word.</source>
        <translation>
            <numerusform>On %n request a call would fall due while nobody is here. Call the client for a new promise or an end, or leave the request with a word.</numerusform>
            <numerusform>On %n requests a call would fall due while nobody is here. Call the client for a new promise or an end, or leave the request with a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenListPage</name>
    <message numerus="yes">
        <source>%n call(s) to make now</source>
        <translation>
            <numerusform>%n call to make now</numerusform>
            <numerusform>%n calls to make now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) going on</source>
        <translation>
            <numerusform>%n request going on</numerusform>
            <numerusform>%n requests going on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n call(s) to make</source>
        <translation>
            <numerusform>%n call to make</numerusform>
            <numerusform>%n calls to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) made late, marked in the record</source>
        <translation>
            <numerusform>%n entry made late, marked in the record</numerusform>
            <numerusform>%n entries made late, marked in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) going on</source>
        <translation>
            <numerusform>%n request going on</numerusform>
            <numerusform>%n requests going on</numerusform>
        </translation>
    </message>
</context>
</TS>
