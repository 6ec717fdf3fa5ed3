using System.Collections.Immutable;
using CompendiumSite.Pages.Explore;
using CompendiumSite.Guide;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages.Reading;

namespace CompendiumSite.Pages;

/// <summary>The door of the room: which pages the site has. The same pages in every edition.</summary>
public static class Planner
{
    public static ImmutableArray<Page> Plan(Compendium site, ImmutableArray<Reader> readers) => Plan(site, readers, GuideProgram.None);

    /// <param name="program">What the editing guide says of the command line.</param>
    public static ImmutableArray<Page> Plan(Compendium site, ImmutableArray<Reader> readers, GuideProgram program)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        var meetings = new Lazy<ImmutableArray<MeetingsOfTwo>>(() => MeetingsOfTwo.Of(site));
        foreach (var reader in readers)
        {
            pages.AddRange(new EditionPlan(site, reader, meetings).Pages());
            pages.AddRange(GuidePlan.Pages(reader, program));
        }
        pages.AddRange(ReadingPlan.Pages(readers));
        return pages.ToImmutable();
    }

    private sealed class EditionPlan(Compendium site, Reader read, Lazy<ImmutableArray<MeetingsOfTwo>> meetings)
    {
        private readonly Content content = site.Content;

        public IEnumerable<Page> Pages() =>
            Overviews().Concat(Compendium()).Concat(Retreat()).Concat(Indexes()).Concat(Registers()).Concat(Narratives()).Concat(LibraryPlan.Pages(site, read));

        private Crumb HomeCrumb => new(read.Say(Labels.Home), Addresses.Home);

        private Crumb CrumbOf(Label label, string path) => new(read.Say(label), path);

        private Crumb CrumbOf(Record record, Text title) => new(read.Say(title).Value, Addresses.Of(record, site));

        private IEnumerable<Page> Overviews()
        {
            yield return new HomePage { In = read, Path = Addresses.Home, Title = read.Say(read.Settings.Title).Value, Description = read.Say(read.Settings.Description).Value };
            yield return new ReportPage { In = read, Path = Addresses.Report, Title = read.Say(Labels.Report), Trail = [HomeCrumb] };
            yield return new SearchPage { In = read, Path = Addresses.Search, Title = read.Say(Labels.Search), Trail = [HomeCrumb] };
            yield return new DataPage { In = read, Path = Addresses.Data, Title = read.Say(Labels.Data), Trail = [HomeCrumb], Files = content.LibraryDocuments.IsEmpty ? DataFiles.All : [.. DataFiles.All, .. DataFiles.OfLibrary] };
            yield return new CoveragePage { In = read, Path = Addresses.Translation, Title = read.Say(Labels.Translation), Trail = [HomeCrumb] };
            if (!content.Changes.IsEmpty) yield return new ChangesPage { In = read, Path = Addresses.Changes, Title = read.Say(Labels.Changes), Description = read.Say(Labels.ChangesLead), Trail = [HomeCrumb] };
            yield return new NotFoundPage { In = read, Path = Addresses.NotFound, Title = read.Say(Labels.NotFound), Trail = [HomeCrumb] };
        }

        private IEnumerable<Page> Compendium()
        {
            ImmutableArray<Crumb> trail = [HomeCrumb, CrumbOf(Labels.Proposals, Addresses.Proposals)];
            yield return new ProposalsPage { In = read, Path = Addresses.Proposals, Title = read.Say(Labels.EarlierProposals), Trail = [HomeCrumb] };
            yield return new ProposalTablePage { In = read, Path = Addresses.ProposalTable, Title = read.Say(Labels.AllProposals), Description = read.Say(Labels.AllProposalsLead, content.Proposals.Length), Trail = trail };
            foreach (var chapter in content.Chapters)
                yield return new ChapterPage
                {
                    In = read, Path = Addresses.Of(chapter, site), Title = read.Say(chapter.Title).Value, Description = FirstWords(chapter.Paragraphs),
                    Trail = trail, About = chapter, Chapter = chapter,
                };
            for (var i = 0; i < content.Proposals.Length; i++)
            {
                var proposal = content.Proposals[i];
                var chapter = site.ChapterById[proposal.Chapter.Value];
                yield return new ProposalPage
                {
                    In = read, Path = Addresses.Of(proposal, site), Title = read.Say(proposal.Title).Value, Description = FirstWords(proposal.Paragraphs),
                    Trail = [.. trail, CrumbOf(chapter, chapter.Title)], About = proposal, Proposal = proposal,
                    Previous = i > 0 ? content.Proposals[i - 1] : null,
                    Next = i + 1 < content.Proposals.Length ? content.Proposals[i + 1] : null,
                };
            }
        }

        private IEnumerable<Page> Retreat()
        {
            ImmutableArray<Crumb> trail = [HomeCrumb, CrumbOf(Labels.Retreat, Addresses.Retreat)];
            yield return new RetreatPage { In = read, Path = Addresses.Retreat, Title = read.Say(Labels.Retreat), Trail = [HomeCrumb] };
            yield return new StanceMapPage { In = read, Path = Addresses.StanceMap, Title = read.Say(Labels.StanceMap), Trail = trail };
            foreach (var tier in content.Tiers)
                yield return new TierPage
                {
                    In = read, Path = Addresses.Of(tier, site), Title = read.Say(tier.Title).Value, Description = FirstWords(tier.Paragraphs),
                    Trail = trail, About = tier, Tier = tier,
                };
            foreach (var group in content.SessionGroups)
                yield return new SessionGroupPage
                {
                    In = read, Path = Addresses.Of(group, site), Title = read.Say(group.Title).Value, Description = FirstWords(group.Paragraphs),
                    Trail = trail, About = group, Group = group,
                };
            for (var i = 0; i < content.Sessions.Length; i++)
            {
                var session = content.Sessions[i];
                var group = site.GroupById[session.Group.Value];
                yield return new SessionPage
                {
                    In = read, Path = Addresses.Of(session, site), Title = read.Say(session.Title).Value,
                    Description = session.Ideas.IsEmpty ? FirstWords(session.Paragraphs) : Shorten(read.Say(session.Ideas[0].Text).Value),
                    Trail = [.. trail, CrumbOf(group, group.Title)], About = session, Session = session,
                    Previous = i > 0 ? content.Sessions[i - 1] : null,
                    Next = i + 1 < content.Sessions.Length ? content.Sessions[i + 1] : null,
                };
            }
        }

        private IEnumerable<Page> Indexes()
        {
            yield return new SponsorsPage
            {
                In = read, Path = Addresses.Sponsors, Title = read.Say(Labels.Sponsors), Trail = [HomeCrumb],
                Groups = [.. Enum.GetValues<SponsorKind>().Select(kind => (kind, read.Sorted(content.Sponsors.Where(s => s.SponsorKind == kind), s => s.Name))).Where(g => !g.Item2.IsEmpty)],
            };
            var company = new Lazy<Company>(() => Company.Of(meetings.Value, read.Sorted(content.Sponsors, s => s.Name)));
            foreach (var sponsor in content.Sponsors)
                yield return new SponsorPage
                {
                    In = read, Path = Addresses.Of(sponsor, site), Title = read.Say(sponsor.Name).Value,
                    Description = AboutSponsor(sponsor),
                    Trail = [HomeCrumb, CrumbOf(Labels.Sponsors, Addresses.Sponsors)], About = sponsor, Sponsor = sponsor, Company = company,
                };
            yield return new MatrixPage
            {
                In = read, Path = Addresses.Matrix, Title = read.Say(Labels.Company), Trail = [HomeCrumb, CrumbOf(Labels.Sponsors, Addresses.Sponsors)],
                Company = new(() => Company.Of(meetings.Value, SponsorOrder.Shelves(read).SelectMany(s => s.Sponsors))),
            };
            yield return new DocumentsPage { In = read, Path = Addresses.Documents, Title = read.Say(Labels.Documents), Trail = [HomeCrumb] };
            foreach (var document in content.Documents)
                yield return new DocumentPage
                {
                    In = read, Path = Addresses.Of(document, site), Title = document.Symbol.Value,
                    Description = read.Say(Labels.DocumentDescription, document.Symbol.Value, read.Say(LabelsOfKinds.OfOne(document.DocumentKind))),
                    Trail = [HomeCrumb, CrumbOf(Labels.Documents, Addresses.Documents)], About = document, Document = document,
                };
            ImmutableArray<int> years = [.. site.UsesByYear.Keys.Order()];
            yield return new YearsPage { In = read, Path = Addresses.Years, Title = read.Say(Labels.Years), Trail = [HomeCrumb], Years = years };
            for (var i = 0; i < years.Length; i++)
                yield return new YearPage
                {
                    In = read, Path = Addresses.OfYear(years[i]), Title = read.IsChinese ? $"{years[i]}年" : $"{years[i]}",
                    Trail = [HomeCrumb, CrumbOf(Labels.Years, Addresses.Years)], Year = years[i],
                    Previous = i > 0 ? years[i - 1] : null, Next = i + 1 < years.Length ? years[i + 1] : null,
                };
            var themes = read.Sorted(content.Themes, t => t.Title);
            yield return new ThemesPage { In = read, Path = Addresses.Themes, Title = read.Say(Labels.Themes), Trail = [HomeCrumb], Themes = themes };
            yield return new CrosswalkPage { In = read, Path = Addresses.Crosswalk, Title = read.Say(Labels.Crosswalk), Trail = [HomeCrumb, CrumbOf(Labels.Themes, Addresses.Themes)], Themes = themes };
            foreach (var theme in content.Themes)
                yield return new ThemePage
                {
                    In = read, Path = Addresses.Of(theme, site), Title = read.Say(theme.Title).Value, Description = FirstWords(theme.Paragraphs),
                    Trail = [HomeCrumb, CrumbOf(Labels.Themes, Addresses.Themes)], About = theme, Theme = theme,
                };
        }

        private int Kinds(UseKind kind) => site.Uses.Count(u => u.Kind == kind);

        private IEnumerable<Page> Registers()
        {
            yield return new NotesPage { In = read, Path = Addresses.Notes, Title = read.Say(Labels.NotesRegister), Trail = [HomeCrumb] };
            yield return new CitationsPage
            {
                In = read, Path = Addresses.Citations, Title = read.Say(Labels.AllCitations), Trail = [HomeCrumb, CrumbOf(Labels.NotesRegister, Addresses.Notes)],
                Description = site.Notes.IsEmpty ? "" : read.Say(Labels.AllCitationsLead, site.Notes[0].Number, site.Notes[^1].Number, Kinds(UseKind.Citation), Kinds(UseKind.Ibid), Kinds(UseKind.Reference)),
            };
            yield return new CorrectionsPage { In = read, Path = Addresses.Corrections, Title = read.Say(Labels.Corrections), Trail = [HomeCrumb] };
            yield return new GlossaryPage { In = read, Path = Addresses.Glossary, Title = read.Say(Labels.Glossary), Trail = [HomeCrumb], Groups = read.Headed(content.Terms, t => t.Name) };
        }

        private IEnumerable<Page> Narratives()
        {
            foreach (var part in content.Narratives.GroupBy(n => n.Part))
            {
                var list = part.ToList();
                for (var i = 0; i < list.Count; i++)
                    yield return new NarrativePage
                    {
                        In = read, Path = Addresses.Of(list[i], site), Title = read.Say(list[i].Title).Value, Description = read.Say(list[i].Summary).Value,
                        Trail = part.Key switch
                        {
                            "site" => [HomeCrumb],
                            "editing" => [HomeCrumb, CrumbOf(Labels.Guide, Addresses.Guide)],
                            "library" => [HomeCrumb, CrumbOf(Labels.Library, Addresses.Library)],
                            _ => [HomeCrumb, CrumbOf(Labels.Report, Addresses.Report)],
                        },
                        About = list[i], Narrative = list[i],
                        Previous = i > 0 ? list[i - 1] : null, Next = i + 1 < list.Count ? list[i + 1] : null,
                    };
            }
        }

        private string AboutSponsor(Sponsor sponsor)
        {
            var uses = site.UsesBySponsor.Of(sponsor.Id);
            var (citations, proposals) = (read.Count(Labels.CountCitations, uses.Length), uses.Select(u => u.Home).OfType<Proposal>().Select(p => p.Id).Distinct().Count());
            return proposals > 0
                ? read.Say(Labels.SponsorDescription, read.NameOf(sponsor), citations, read.Count(Labels.CountProposals, proposals))
                : read.Say(Labels.SponsorDescriptionOther, read.NameOf(sponsor), citations);
        }

        private string FirstWords(ImmutableArray<Text> paragraphs) =>
            paragraphs.IsEmpty ? "" : Shorten(read.Say(paragraphs[0]).Value);

        // Search engines show about so much of a description.
        private string Shorten(string text)
        {
            var most = read.IsChinese ? 80 : 160;
            if (text.Length <= most) return text;
            var end = read.IsChinese ? most : text.LastIndexOf(' ', most);
            if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
            return text[..(end > 0 ? end : most)].TrimEnd('，', '、', ',', ';', '；') + "…";
        }
    }
}
