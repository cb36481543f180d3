<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FunnelRail</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Show the funnel ({key})</source>
        <translation>展开漏斗（{key}）</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Weighted {weighted}, proved {proved} {unit}</source>
        <translation>加权 {weighted}，证实 {proved} {unit}</translation>
    </message>
</context>
</TS>
