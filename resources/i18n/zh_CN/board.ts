<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BoardDrag</name>
    <message>
        <source>Drop here</source>
        <translation>放到此处</translation>
    </message>
    <message>
        <source>changes the order only</source>
        <translation>只改变次序</translation>
    </message>
    <message>
        <source>{deals} · back to stage {n}</source>
        <translation>{deals} · 退回第 {n} 步</translation>
    </message>
    <message>
        <source>wants a reason</source>
        <translation>需要写明原因</translation>
    </message>
    <message>
        <source>{deals} · leaves {stages}</source>
        <translation>{deals} · 经过 {stages} 步</translation>
    </message>
    <message>
        <source>milestones deal by deal</source>
        <translation>逐单核对里程碑</translation>
    </message>
    <message>
        <source>with its milestones</source>
        <translation>核对里程碑</translation>
    </message>
    <message>
        <source>Order only</source>
        <translation>只改次序</translation>
    </message>
    <message>
        <source>Check {n}</source>
        <translation>核对 {n} 项</translation>
    </message>
    <message>
        <source>rate → {after}</source>
        <translation>成功率 → {after}</translation>
    </message>
    <message>
        <source>rate {before}→{after}</source>
        <translation>成功率 {before}→{after}</translation>
    </message>
    <message>
        <source>Moving {deals}</source>
        <translation>拖动 {deals}</translation>
    </message>
    <message>
        <source>weighted {money}</source>
        <translation>加权 {money}</translation>
    </message>
    <message>
        <source>proved {money}</source>
        <translation>证实 {money}</translation>
    </message>
    <message>
        <source>gap to the customer {gaps}</source>
        <translation>与客户的差距 {gaps}</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>{gap} 超前</translation>
    </message>
    <message>
        <source>{gap} behind</source>
        <translation>{gap} 落后</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>proved {share}</source>
        <translation>证实 {share}</translation>
    </message>
    <message>
        <source>Customer: {step}</source>
        <translation>客户：{step}</translation>
    </message>
    <message>
        <source>{n} of {all} shown by the filter</source>
        <translation>筛选后显示 {n} / {all} 单</translation>
    </message>
    <message>
        <source>{n} parked</source>
        <translation>搁置 {n} 单</translation>
    </message>
    <message>
        <source>{n} without an amount</source>
        <translation>{n} 单金额未定</translation>
    </message>
    <message>
        <source>over your soft limit: {n} deals, {limit} wanted at most</source>
        <translation>超过您的软上限：{n} 单，最多想要 {limit} 单</translation>
    </message>
    <message>
        <source>over your soft limit: {n} h this week, {limit} h wanted</source>
        <translation>超过您的软上限：本周 {n} 小时，想要 {limit} 小时</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Parked to {day}</source>
        <translation>搁置至 {day}</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已签约</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>New deal…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移到第几步</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>移到最上</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>移到最下</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>End parking</source>
        <translation>结束搁置</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>priority {letter}</source>
        <translation>优先级 {letter}</translation>
    </message>
    <message>
        <source>{days} in this stage</source>
        <translation>在这一步 {days}</translation>
    </message>
    <message>
        <source>ahead of the customer by {n}</source>
        <translation>超前客户 {n} 步</translation>
    </message>
    <message>
        <source>behind the customer by {n}</source>
        <translation>落后客户 {n} 步</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>{done} of {all} milestones done</source>
        <translation>里程碑完成 {done}/{all}</translation>
    </message>
    <message>
        <source>debt {n}</source>
        <translation>债务 {n} 项</translation>
    </message>
    <message>
        <source>ready to move</source>
        <translation>可推进</translation>
    </message>
    <message>
        <source>no next action</source>
        <translation>没有下一步行动</translation>
    </message>
    <message>
        <source>next action {when} {what}</source>
        <translation>下一步 {when} {what}</translation>
    </message>
</context>
<context>
    <name>ColumnDrag</name>
    <message>
        <source>Scrolling · {n} more above</source>
        <translation>自动滚动 · 上面还有 {n} 单</translation>
    </message>
    <message>
        <source>Scrolling · {n} more below</source>
        <translation>自动滚动 · 下面还有 {n} 单</translation>
    </message>
</context>
<context>
    <name>DropZones</name>
    <message>
        <source>Park…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>until a known day; does not count as stalled</source>
        <translation>到某日再议，不算停滞</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>to a competitor or no decision; keeps its stage</source>
        <translation>对手或不再采购；保留所到步骤</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>contract day, number and amount</source>
        <translation>填合同日期、编号和金额</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>什么都不会改变</translation>
    </message>
</context>
<context>
    <name>EmptyBoxes</name>
    <message>
        <source>No deal here yet</source>
        <translation>这一步还没有项目</translation>
    </message>
    <message>
        <source>Drag a card here, or press N</source>
        <translation>拖一张卡片过来，或按 N 新建</translation>
    </message>
    <message>
        <source>Nothing matches &quot;{query}&quot;</source>
        <translation>没有匹配「{query}」</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合筛选的项目</translation>
    </message>
    <message>
        <source>{deals} filtered out · Esc clears</source>
        <translation>{deals}都被筛掉了 · 清除筛选 Esc</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search and filters</source>
        <translation>搜索与筛选</translation>
    </message>
    <message>
        <source>Name / pinyin / customer / contact</source>
        <translation>搜索 名称 / 拼音 / 客户 / 联系人</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Priority {letter}</source>
        <translation>优先级 {letter}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Out of step</source>
        <translation>不同步</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Ahead {n}</source>
        <translation>超前 {n}</translation>
    </message>
    <message>
        <source>Behind {n}</source>
        <translation>落后 {n}</translation>
    </message>
    <message>
        <source>In step {n}</source>
        <translation>同步 {n}</translation>
    </message>
    <message>
        <source>Only stage {stage}; show all stages</source>
        <translation>只看 {stage}；点击显示所有步</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还是空的</translation>
    </message>
    <message>
        <source>Begin with one deal, or bring your list along.</source>
        <translation>从一个项目开始，或把现有表格带进来。</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>See a sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>New deal in stage 1 (N)</source>
        <translation>在第 1 步新建项目（N）</translation>
    </message>
    <message>
        <source>Import a spreadsheet: Excel or CSV (Ctrl+I)</source>
        <translation>导入电子表格：Excel 或 CSV（Ctrl+I）</translation>
    </message>
    <message>
        <source>Open the sample file; this one stays as it is</source>
        <translation>打开示例文件；当前文件保持原样</translation>
    </message>
</context>
</TS>
