namespace CompendiumSite.Outputs;

/// <summary>What a page may load: nothing but the site's own files. It stands first in the head of every page.</summary>
public static class ContentPolicy
{
    public const string Value =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";
}
