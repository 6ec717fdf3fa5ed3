using System.Text.Encodings.Web;

namespace CompendiumSite.Render;

/// <summary>Escapes what HTML needs and nothing else. The framework's encoders write every Chinese character, or at least some, as a number.</summary>
internal sealed class MinimalHtmlEncoder : HtmlEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"'");

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '&' or '<' or '>' or '"' or '\'';

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var entity = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => char.ConvertFromUtf32(unicodeScalar),
        };
        numberOfCharactersWritten = entity.Length;
        return entity.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
    }
}
