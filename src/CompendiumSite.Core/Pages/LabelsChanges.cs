using CompendiumSite.Model;

namespace CompendiumSite.Pages;

public static partial class Labels
{
    public static readonly Label Changes = new("Changes", "更新记录");
    public static readonly Label ChangesLead = new("What each release of this site changed for readers, the newest first. Every entry keeps its address.", "本站每次发布的更新内容，最新的在前。每条的网址长期有效。");
    public static readonly Label ChangesFeed = new("Subscribe to the changes (Atom)", "订阅更新（Atom）");
    public static readonly Label AllChanges = new("All changes", "全部更新");
    public static readonly Label Added = new("Added", "新增");
    public static readonly Label Changed = new("Changed", "修改");
    public static readonly Label Corrected = new("Corrected", "更正");
    public static readonly Label Removed = new("Removed", "移除");

    public static Label Of(Alteration kind) => kind switch
    {
        Alteration.Added => Added,
        Alteration.Changed => Changed,
        Alteration.Corrected => Corrected,
        _ => Removed,
    };
}
