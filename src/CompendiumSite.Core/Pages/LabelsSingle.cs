namespace CompendiumSite.Pages;

public static partial class Labels
{
    public static readonly Label SingleFile = new("To read without a connection", "离线阅读");
    public static readonly Label SingleFileLink = new("The site in one HTML file", "全站合为一个HTML文件");
    public static readonly Label SingleFileSize = new("less than {0} MB", "不超过{0} MB");
    public static readonly Label SingleFileTooLarge = new("This site is too large for one file.", "本站内容过多，无法合为一个文件。");
    public static readonly Label SingleFileAbout = new(
        "This file can be read without a connection. Parallel texts, data files and the other languages are on the site:",
        "本文件无需联网即可阅读。对照阅读、数据文件和其他语言版本见网站：");
    public static readonly Label SingleFileLeftOut = new("Left out here, since the file would be too large: {0}.", "因文件过大，此处未收：{0}。");
    public static readonly Label SingleFileAll = new("Show all pages one below the other, to print them or to search with the browser", "依次显示全部页面，以便打印或用浏览器查找");
    public static readonly Label SingleFileOne = new("Show one page at a time", "每次只显示一页");
}
