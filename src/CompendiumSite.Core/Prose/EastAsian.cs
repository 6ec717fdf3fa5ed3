namespace CompendiumSite.Prose;

/// <summary>Which characters are set in a full square and need no space at a line end.</summary>
public static class EastAsian
{
    public static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uDFFF');

    public static bool IsWide(char c) =>
        IsHan(c) || c is (>= '\u3000' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFE30' and <= '\uFE4F')
            or '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
