<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PastFigures</name>
    <message>
        <source>realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>main ≥ 90%</source>
        <translation>主要 ≥90%</translation>
    </message>
    <message>
        <source>main 50–89%</source>
        <translation>主要 50–89%</translation>
    </message>
    <message>
        <source>early</source>
        <translation>早期</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Forecast {quarter}</source>
        <translation>预测 {quarter}</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>在手</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>The board as of a day</source>
        <translation>某一天的看板</translation>
    </message>
    <message>
        <source>By then no deal had been recorded. The file begins on {day}.</source>
        <translation>到这一天，还没有记录任何项目。这个文件从 {day} 开始。</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>当日数字</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>back by a {step}</source>
        <translation>往前一{step}</translation>
    </message>
    <message>
        <source>on by a {step}</source>
        <translation>往后一{step}</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>查看的日期</translation>
    </message>
    <message>
        <source>Recorded days</source>
        <translation>有记录的日子</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>与今天对比</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Back to today (Esc)</source>
        <translation>回到今天（Esc）</translation>
    </message>
    <message>
        <source>As it stood that evening · only to look at</source>
        <translation>当日收工时的情况 · 只读</translation>
    </message>
    <message>
        <source>The past: {day}, only to look at</source>
        <translation>历史：{day}，只读</translation>
    </message>
</context>
</TS>
