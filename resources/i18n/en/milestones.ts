<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>MoveFoot</name>
    <message numerus="yes">
        <source>%n missing: to move on all the same, write down why</source>
        <translation>
            <numerusform>%n milestone missing: to move on all the same, write down why</numerusform>
            <numerusform>%n milestones missing: to move on all the same, write down why</numerusform>
        </translation>
    </message>
</context>
</TS>
