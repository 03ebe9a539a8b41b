<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) made late, marked in the record</source>
        <translation>
            <numerusform>%n entry made late, marked in the record</numerusform>
            <numerusform>%n entries made late, marked in the record</numerusform>
        </translation>
    </message>
</context>
</TS>
