<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Sales Funnel {version}</source>
        <translation>销售漏斗 {version}</translation>
    </message>
    <message>
        <source>An eight-step board and funnel for one salesperson of industrial goods.</source>
        <translation>给一位工业品销售用的八步看板和漏斗。</translation>
    </message>
    <message>
        <source>It works without a network; your data is one file of your own.</source>
        <translation>不需要网络；你的数据就是你自己的一个文件。</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL), SQLite, matplotlib and the typeface Noto Sans CJK (OFL).</source>
        <translation>使用 Qt（LGPL）、SQLite、matplotlib 和 Noto Sans CJK 字体（OFL）制作。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Export deals…</source>
        <translation>导出项目…</translation>
    </message>
    <message>
        <source>Print the meeting pack…</source>
        <translation>打印会议包…</translation>
    </message>
    <message>
        <source>Choose the meeting pack…</source>
        <translation>选定会议包内容…</translation>
    </message>
    <message>
        <source>Printed packs…</source>
        <translation>打印过的会议包…</translation>
    </message>
    <message>
        <source>Print the funnel page…</source>
        <translation>打印漏斗页…</translation>
    </message>
    <message>
        <source>Save the funnel page as PDF…</source>
        <translation>漏斗页存为 PDF…</translation>
    </message>
    <message>
        <source>Goal of the quarter…</source>
        <translation>本季目标…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New deal in one line</source>
        <translation>一行新建项目</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Flow figures</source>
        <translation>流量指标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ahead and behind</source>
        <translation>超前与落后</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>As of a day…</source>
        <translation>看某一天…</translation>
    </message>
    <message>
        <source>Two days side by side</source>
        <translation>两日对比</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>漏斗图</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>By window height</source>
        <translation>随窗口高度</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>The eight steps in three minutes</source>
        <translation>三分钟看懂八步</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建项目</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>我的项目</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Spreadsheets ({patterns})</source>
        <translation>表格（{patterns}）</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import into a new file</source>
        <translation>导入到新文件</translation>
    </message>
    <message>
        <source>Funnel files ({patterns})</source>
        <translation>漏斗文件（{patterns}）</translation>
    </message>
</context>
<context>
    <name>ChartSaver</name>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>A spreadsheet is imported, a .funnel file is opened</source>
        <translation>表格就导入，.funnel 文件就打开</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>No file opened lately</source>
        <translation>还没有最近打开的文件</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal of the quarter</source>
        <translation>本季目标</translation>
    </message>
    <message>
        <source>Contracts to be signed in {quarter}</source>
        <translation>{quarter} 要签的合同额</translation>
    </message>
    <message>
        <source>For example 50M; an empty field takes the goal away.</source>
        <translation>例如 5000万；留空则取消目标。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>卡片高度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sales Funnel</source>
        <translation>销售漏斗</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close without a backup</source>
        <translation>不备份直接关闭</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>备份 {time}</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>moves without the mouse</source>
        <translation>不用鼠标也能移动</translation>
    </message>
    <message>
        <source>this quarter {won} of {goal} goal</source>
        <translation>本季 {won} / 目标 {goal}</translation>
    </message>
    <message>
        <source>this quarter {won}</source>
        <translation>本季 {won}</translation>
    </message>
    <message>
        <source>Weighted {amount}</source>
        <translation>加权 {amount}</translation>
    </message>
    <message>
        <source>proved {amount}</source>
        <translation>证实 {amount}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>The eight steps in three minutes</source>
        <translation>三分钟看懂八步</translation>
    </message>
    <message>
        <source>The customer buys in eight steps of its own; we sell in eight that answer them one to one.</source>
        <translation>客户按自己的八步采购；我们的八步与之一一对应。</translation>
    </message>
    <message>
        <source>A card moves on when the milestones of its step are done, and what proves them is written down.</source>
        <translation>本步的里程碑完成、证据写下来，卡片才往前走。</translation>
    </message>
    <message>
        <source>Filled means proved, outlined means claimed: in bars, dots and rails alike.</source>
        <translation>实心是证实，空心是主张：条、点、轨道都一样。</translation>
    </message>
    <message>
        <source>The mark with a number says how far the two sides are apart: up, we are ahead of the customer and the forecast is too high; down, the customer moves without us.</source>
        <translation>带数字的标记表示双方差几步：向上是我们超前，预测偏高；向下是客户撇开我们自己在走。</translation>
    </message>
    <message>
        <source>Customer: {step}</source>
        <translation>客户：{step}</translation>
    </message>
    <message>
        <source>Its sign: {indicator}</source>
        <translation>判断指标：{indicator}</translation>
    </message>
    <message>
        <source>Completed: {rate}</source>
        <translation>完成后：{rate}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Every deal: which step, and what proves it</source>
        <translation>每一单，走到哪一步，有什么为证</translation>
    </message>
    <message>
        <source>Eight steps, one by one with the customer. Choose how to begin; you can change it any time.</source>
        <translation>八步推进，客户每走一步我们才走一步。下面选一种方式开始，随时可以改。</translation>
    </message>
    <message>
        <source>Import a spreadsheet you have</source>
        <translation>导入现有表格</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>New empty file</source>
        <translation>新建空白文件</translation>
    </message>
    <message>
        <source>Name, customer and amount are enough for the first card</source>
        <translation>只填名称、客户、金额，就有第一张卡片</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>Excel, CSV, other systems: preview first, undo in one step</source>
        <translation>Excel、CSV、其他系统的导出；先预览，再写入，可整批撤销</translation>
    </message>
    <message>
        <source>Some sixty invented deals; your own data is not touched</source>
        <translation>60 来单虚构的工业项目，随便拖，不影响你的数据</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>No network, no login</source>
        <translation>不联网，不登录</translation>
    </message>
    <message>
        <source>One file holds all your data: copy it to back it up</source>
        <translation>一个文件就是全部数据，拷走即备份</translation>
    </message>
    <message>
        <source>Undo any step, even after a restart</source>
        <translation>每一步都能撤销，重启之后也能</translation>
    </message>
    <message>
        <source>Ctrl+O open · Ctrl+N new · F1 the eight steps</source>
        <translation>Ctrl+O 打开 · Ctrl+N 新建 · F1 三分钟看懂八步</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
</TS>
