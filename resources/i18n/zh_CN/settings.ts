<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BackupSection</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>放在文件旁</translation>
    </message>
    <message>
        <source>Restore as a new file…</source>
        <translation>恢复为新文件…</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of every word, figure and printed page; what you typed stays as it is.</source>
        <translation>界面文字、数字格式和打印页的语言；您输入的内容不变。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it. Paper is always light.</source>
        <translation>浅色、深色或跟随系统。打印始终为浅色。</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>卡片高度</translation>
    </message>
    <message>
        <source>Compact shows more cards; comfortable gives a long name two lines.</source>
        <translation>紧凑可显示更多卡片；宽松让长名称占两行。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of dialogs, lists, fields and menus. Cards, charts and printed pages keep their size.</source>
        <translation>调整对话框、列表、输入框和菜单；卡片、图表和打印页大小不变。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Stands at the head of printed pages.</source>
        <translation>印在打印页的页首。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Whose funnel it is; stands beside the title.</source>
        <translation>这是谁的漏斗；印在标题旁边。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Decides which day is today. Days that are stored already are not rewritten.</source>
        <translation>决定哪天是“今天”。已经保存的日期不会改写。</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>主币种</translation>
    </message>
    <message>
        <source>Sums show this one; deals keep their own currency, nothing is converted. Check the goal afterwards.</source>
        <translation>合计按主币种显示；项目各自的币种不变，也不换算。改后请核对目标。</translation>
    </message>
    <message>
        <source>Goal of {quarter}</source>
        <translation>{quarter}目标</translation>
    </message>
    <message>
        <source>Contracts to be signed in the quarter; empty takes the goal away.</source>
        <translation>本季计划签约金额；留空即取消目标。</translation>
    </message>
    <message>
        <source>Backups folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>A backup is made when you close and every half hour of work.</source>
        <translation>关闭时备份，工作中每半小时备份一次。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restoring writes a new file beside the present one, which stays as it is.</source>
        <translation>恢复会写成一个新文件，当前文件不受影响。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>In this file (undo takes a change back)</source>
        <translation>本文件（修改可撤销）</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>本文件的备份</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>随窗口</translation>
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
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Folder for backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Funnel files ({patterns})</source>
        <translation>漏斗文件 ({patterns})</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>恢复为</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
