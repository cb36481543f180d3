<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>columns left out: {columns}</source>
        <translation>没有用到的列：{columns}</translation>
    </message>
    <message>
        <source>stage words only guessed: {words}</source>
        <translation>阶段用词只是推测：{words}</translation>
    </message>
    <message>
        <source>{deals} written to {path}</source>
        <translation>已写出 {deals}：{path}</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The file is damaged: restore the newest backup.</source>
        <translation>文件已损坏：请恢复最近的备份。</translation>
    </message>
</context>
</TS>
