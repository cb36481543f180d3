<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ForecastPage</name>
    <message>
        <source>Undated</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>{quarter}: forecast on the eve, or won in it</source>
        <translation>{quarter}：季前预测的项目和当季赢单</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板 (Esc)</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>返回看板</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>分块预测</translation>
    </message>
    <message>
        <source>Month board</source>
        <translation>月度看板</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Spread by</source>
        <translation>区间口径</translation>
    </message>
    <message>
        <source>Drag a card, or Ctrl+← →: the expected day moves to that month. Ctrl+Z takes it back.</source>
        <translation>拖动卡片或按 Ctrl+← →：预计签约日改到该月；Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Enter on a row, or a click on a block: the deals behind it.</source>
        <translation>在行上按回车或点击右侧分块：查看背后的项目。</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>proved {money}</source>
        <translation>证实 {money}</translation>
    </message>
    <message>
        <source>proved {money} · {n} parked</source>
        <translation>证实 {money} · 搁置 {n}</translation>
    </message>
    <message>
        <source>weighted {money}</source>
        <translation>加权 {money}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期的项目。</translation>
    </message>
    <message>
        <source>Every open deal has a day.</source>
        <translation>在手项目都已定日期。</translation>
    </message>
    <message>
        <source>Drag a card here, or send it with Ctrl+→.</source>
        <translation>把卡片拖到这里，或按 Ctrl+→ 移来。</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>{name}, {customer}, {amount}, {rate} by claim, {proved} by proof, {day}</source>
        <translation>{name}，{customer}，{amount}，主张 {rate}，证实 {proved}，{day}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>未定日期</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>Forecast by quarter and month</source>
        <translation>按季、按月的预测</translation>
    </message>
    <message>
        <source>Past forecasts and what came</source>
        <translation>以往预测与实际</translation>
    </message>
    <message>
        <source>The spread is being reckoned…</source>
        <translation>正在推算可能区间…</translation>
    </message>
    <message>
        <source>in blocks</source>
        <translation>分块口径</translation>
    </message>
    <message>
        <source>Undated, apart: {deals} · {amount}</source>
        <translation>另有未定日期：{deals} · {amount}</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>以往预测准不准</translation>
    </message>
    <message>
        <source>on the eve of the quarter, against what came in it</source>
        <translation>每季开始前一天的预测，对照当季实际</translation>
    </message>
    <message>
        <source>The record is being read…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>No quarter has been finished since this file was begun: the record starts with the next one.</source>
        <translation>自建立此文件以来还没有完整结束的季度：记录从下一季开始。</translation>
    </message>
</context>
</TS>
