using System.Buffers;
using System.Text;
using System.Text.Json;
using CompendiumSite.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class ReadableJsonTests
{
    [Theory]
    [InlineData("裁军谈判会议，𠮷　“引语”", "\"裁军谈判会议，𠮷　“引语”\"")]
    [InlineData("it's é + 1", "\"it's é + 1\"")]
    [InlineData("a\"b\\c", """
        "a\"b\\c"
        """)]
    [InlineData("</script>&", "\"\\u003C/script\\u003E\\u0026\"")]
    [InlineData("a\nb\tc\0", "\"a\\nb\\tc\\u0000\"")]
    [InlineData("\u202Ereversed\u200B", "\"\\u202Ereversed\\u200B\"")]
    [InlineData("\u2028\uFEFF", "\"\\u2028\\uFEFF\"")]
    public void Text_is_written_so_that_it_can_be_read_and_does_no_harm(string text, string json) => Assert.Equal(json, Written(text));

    [Theory]
    [InlineData("裁军\uD842")]
    [InlineData("\uDFB7裁军")]
    [InlineData("\uD842<\uDFB7")]
    public void Half_a_character_becomes_the_sign_for_that(string text) =>
        Assert.Contains("\uFFFD", JsonDocument.Parse(Written(text)).RootElement.GetString(), StringComparison.Ordinal);

    [Fact]
    public void Every_character_comes_back()
    {
        var all = string.Concat(Enumerable.Range(0, 0x20000).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
        Assert.Equal(all, JsonDocument.Parse(Written(all)).RootElement.GetString());
    }

    private static string Written(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.OneLine);
        json.WriteStringValue(text);
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
