namespace CompendiumSite.Outputs;

/// <summary>A name in its two parts, as bibliographies sort it. A name that cannot be divided is a family name alone.</summary>
internal readonly record struct PersonName(string Given, string Family)
{
    public static PersonName Of(string written)
    {
        var space = written.LastIndexOf(' ');
        return space <= 0 ? new("", written) : new(written[..space], written[(space + 1)..]);
    }

    public string Full => Given.Length == 0 ? Family : $"{Given} {Family}";

    public string Inverted => Given.Length == 0 ? Family : $"{Family}, {Given}";
}
