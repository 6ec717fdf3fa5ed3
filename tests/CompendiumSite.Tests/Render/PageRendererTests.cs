using System.Text;
using CompendiumSite.Render;
using CompendiumSite.Tests.Outputs;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Xunit;

namespace CompendiumSite.Tests.Render;

/// <summary>What the views say becomes HTML, and nothing that a record holds becomes markup.</summary>
public sealed class PageRendererTests
{
    private static string Html(Action<RenderTreeBuilder> show) => Encoding.UTF8.GetString(new PageRenderer().Render(new Drawn(show)).Span);

    [Fact]
    public void Texts_and_attributes_are_escaped_and_Chinese_stays_as_it_is() =>
        Assert.Equal("<p title=\"&lt;&quot;&#39;&amp;\">𠮷 &lt;b&gt;谈判&lt;/b&gt; &amp; “more”</p>", Html(to =>
        {
            to.OpenElement(0, "p");
            to.AddAttribute(1, "title", "<\"'&");
            to.AddContent(2, "𠮷 <b>谈判</b> & “more”");
            to.CloseElement();
        }));

    [Fact]
    public void Markup_is_written_as_it_is() => Assert.Equal("<hr>\n", Html(to => to.AddMarkupContent(0, "<hr>\n")));

    [Fact]
    public void An_attribute_that_is_false_or_null_is_left_out_and_a_true_one_has_no_value() =>
        Assert.Equal("<details open></details>", Html(to =>
        {
            to.OpenElement(0, "details");
            to.AddAttribute(1, "open", true);
            to.AddAttribute(2, "hidden", false);
            to.AddAttribute(3, "class", (string?)null);
            to.CloseElement();
        }));

    [Fact]
    public void Only_elements_that_cannot_hold_anything_stay_open() =>
        Assert.Equal("<br /><p></p>", Html(to =>
        {
            to.OpenElement(0, "br");
            to.CloseElement();
            to.OpenElement(1, "p");
            to.CloseElement();
        }));

    [Fact]
    public void A_view_inside_of_another_gets_its_parameters_and_what_it_frames() =>
        Assert.Equal("<main>3: inner &amp; more</main>", Html(to =>
        {
            to.OpenElement(0, "main");
            to.OpenComponent<Numbered>(1);
            to.AddComponentParameter(2, nameof(Numbered.Number), 3);
            to.AddComponentParameter(3, nameof(Numbered.ChildContent), (RenderFragment)(inner => inner.AddContent(0, "inner & more")));
            to.CloseComponent();
            to.CloseElement();
        }));

    [Fact]
    public void What_can_only_work_in_a_page_that_changes_is_refused() =>
        Assert.Throws<NotSupportedException>(() => Html(to =>
        {
            to.OpenElement(0, "p");
            to.AddElementReferenceCapture(1, static _ => { });
            to.CloseElement();
        }));

    [Fact]
    public void The_next_page_holds_nothing_of_the_page_before()
    {
        var renderer = new PageRenderer();
        renderer.Render(new Drawn(to => to.AddContent(0, new string('a', 100_000))));
        Assert.Equal("b", Encoding.UTF8.GetString(renderer.Render(new Drawn(to => to.AddContent(0, "b"))).Span));
    }

    [Fact]
    public void A_part_that_pages_share_looks_on_each_as_if_it_were_made_for_it()
    {
        var renderer = new PageRenderer();
        foreach (var page in SmallSite.Planned().Pages)
            Assert.Equal(
                Encoding.UTF8.GetString(new PageRenderer().Render(Views.For(page)).Span),
                Encoding.UTF8.GetString(renderer.Render(Views.For(page)).Span));
    }

    private sealed class Drawn(Action<RenderTreeBuilder> show) : View
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => show(builder);
    }

    private sealed class Numbered : View
    {
        [Parameter] public int Number { get; set; }
        [Parameter] public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddContent(0, $"{Number}: ");
            builder.AddContent(1, ChildContent);
        }
    }
}
