using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Theme.Pages;

namespace CompendiumSite.Theme;

/// <summary>The door of the theme: which view shows which kind of page.</summary>
public static class Views
{
    public static View For(Page page) => page switch
    {
        HomePage shown => new HomeView { Page = shown },
        ProposalsPage shown => new ProposalsView { Page = shown },
        ProposalTablePage shown => new ProposalTableView { Page = shown },
        ChapterPage shown => new ChapterView { Page = shown },
        ProposalPage shown => new ProposalView { Page = shown },
        ParallelPage shown => new ParallelView { Page = shown },
        RetreatPage shown => new RetreatView { Page = shown },
        TierPage shown => new TierView { Page = shown },
        SessionGroupPage shown => new SessionGroupView { Page = shown },
        SessionPage shown => new SessionView { Page = shown },
        StanceMapPage shown => new StanceMapView { Page = shown },
        SponsorsPage shown => new SponsorsView { Page = shown },
        SponsorPage shown => new SponsorView { Page = shown },
        MatrixPage shown => new MatrixView { Page = shown },
        DocumentsPage shown => new DocumentsView { Page = shown },
        DocumentPage shown => new DocumentView { Page = shown },
        YearsPage shown => new YearsView { Page = shown },
        YearPage shown => new YearView { Page = shown },
        ThemesPage shown => new ThemesView { Page = shown },
        ThemePage shown => new ThemeView { Page = shown },
        CrosswalkPage shown => new CrosswalkView { Page = shown },
        NotesPage shown => new NotesView { Page = shown },
        CitationsPage shown => new CitationsView { Page = shown },
        CorrectionsPage shown => new CorrectionsView { Page = shown },
        GlossaryPage shown => new GlossaryView { Page = shown },
        LibraryPage shown => new LibraryView { Page = shown },
        LibraryDocumentPage shown => new LibraryDocumentView { Page = shown },
        LibraryPartPage shown => new LibraryPartView { Page = shown },
        MandatesPage shown => new MandatesView { Page = shown },
        ThroughTimePage shown => new ThroughTimeView { Page = shown },
        PeoplePage shown => new PeopleView { Page = shown },
        BodiesPage shown => new BodiesView { Page = shown },
        TreatiesPage shown => new TreatiesView { Page = shown },
        ReportPage shown => new ReportView { Page = shown },
        NarrativePage shown => new NarrativeView { Page = shown },
        GuideStartPage shown => new GuideView { Page = shown },
        GuideRecordsPage shown => new GuideRecordsView { Page = shown },
        GuideKindPage shown => new GuideKindView { Page = shown },
        GuideCommandsPage shown => new GuideCommandsView { Page = shown },
        GuideMessagesPage shown => new GuideMessagesView { Page = shown },
        DataPage shown => new DataView { Page = shown },
        SearchPage shown => new SearchView { Page = shown },
        ChangesPage shown => new ChangesView { Page = shown },
        CoveragePage shown => new CoverageView { Page = shown },
        NotFoundPage { Editions.IsEmpty: false } shown => new RootNotFoundView { Page = shown },
        NotFoundPage shown => new NotFoundView { Page = shown },
        ChooserPage shown => new ChooserView { Page = shown },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.Kind, "a kind of page without a view"),
    };
}
