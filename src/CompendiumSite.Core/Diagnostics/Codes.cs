using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

/// <summary>
/// The closed registry of messages. The editing guide of the site is printed from it, so each code says in both
/// languages what is wrong and what to do. A code is never given a second meaning.
/// </summary>
public static partial class Codes
{
    public static ImmutableArray<Code> All => [.. Files, .. Values, .. References, .. Notes, .. Consistency, .. Changes, .. Findings, .. Prose, .. Translation, .. Library, .. Output, .. Comparison, .. Machine];

    public static Code? Find(string id) => All.FirstOrDefault(code => code.Id == id);

    private static Code Error(string id, string title, string remedy, string titleZh, string remedyZh) =>
        new(id, Severity.Error, new(title, remedy), new(titleZh, remedyZh));

    private static Code Warning(string id, string title, string remedy, string titleZh, string remedyZh) =>
        new(id, Severity.Warning, new(title, remedy), new(titleZh, remedyZh));
}
