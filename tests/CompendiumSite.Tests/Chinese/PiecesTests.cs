using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class PiecesTests
{
    private readonly TraditionalConverter converter = new();

    [Fact]
    public void A_word_is_seen_across_the_border_of_two_pieces() =>
        Assert.Equal("他的頭|髮白了", Convert("他的头", "发白了"));

    [Fact]
    public void A_border_between_pieces_is_no_border_of_words() =>
        Assert.Equal("不斷|發|生", Convert("不断", "发", "生"));

    [Fact]
    public void As_many_pieces_come_back_and_together_they_are_the_converted_text()
    {
        foreach (var (simplified, traditional) in ChineseFiles.Pairs("words.tsv"))
        {
            Piece[] pieces = [.. simplified.Chunk(3).Select(c => new Piece(new string(c)))];
            var converted = converter.ConvertPieces(pieces);
            Assert.Equal(pieces.Length, converted.Length);
            Assert.Equal(traditional, string.Concat(converted));
        }
    }

    [Fact]
    public void A_kept_piece_passes_through_and_ends_words() =>
        Assert.Equal("頭|发展|發言", Convert("头", new("发展", Keep: true), "发言"));

    [Fact]
    public void Quotation_marks_pair_across_pieces() =>
        Assert.Equal("稱為「|發展『核心』|」。", Convert("称为“", "发展“核心”", "”。"));

    [Fact]
    public void A_wrapped_line_does_not_end_a_quotation() =>
        Assert.Equal("稱為「|發展\n『核心』|」。", Convert("称为“", "发展\n“核心”", "”。"));

    [Fact]
    public void A_form_of_another_length_is_cut_at_the_border()
    {
        var longer = converter.With([new("欧盟", "歐洲聯盟")]);
        Assert.Equal("歐|洲聯盟發言", string.Join('|', longer.ConvertPieces("欧", "盟发言")));
        var shorter = converter.With([new("玻利瓦尔", "玻利瓦")]);
        Assert.Equal("玻利瓦||共和國", string.Join('|', shorter.ConvertPieces("玻利瓦", "尔", "共和国")));
    }

    [Fact]
    public void Empty_pieces_stay_empty() =>
        Assert.Equal("|發||", Convert("", "发", "", ""));

    [Fact]
    public void No_pieces_give_no_pieces() => Assert.Empty(converter.ConvertPieces());

    private string Convert(params ReadOnlySpan<Piece> pieces) => string.Join('|', converter.ConvertPieces(pieces));
}
