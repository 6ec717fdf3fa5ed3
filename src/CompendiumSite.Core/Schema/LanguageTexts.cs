namespace CompendiumSite.Schema;

internal static class LanguageTexts
{
    public static string Of(string language) => language switch
    {
        "en" => "English",
        "zh" => "Simplified Chinese 简体中文",
        "zh-hant" => "A Traditional form, only where conversion errs. 繁体写法，仅在自动转换有误时填写。",
        _ => language,
    };
}
