using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Theme.Pages;

namespace CompendiumSite.Theme;

/// <summary>The door of the theme: which view shows which kind of page.</summary>
public static class Views
{
    public static Type For(Page page) => page switch
    {
        HomePage => typeof(HomeView),
        ProposalsPage => typeof(ProposalsView),
        ProposalTablePage => typeof(ProposalTableView),
        ChapterPage => typeof(ChapterView),
        ProposalPage => typeof(ProposalView),
        ParallelPage => typeof(ParallelView),
        RetreatPage => typeof(RetreatView),
        TierPage => typeof(TierView),
        SessionGroupPage => typeof(SessionGroupView),
        SessionPage => typeof(SessionView),
        StanceMapPage => typeof(StanceMapView),
        SponsorsPage => typeof(SponsorsView),
        SponsorPage => typeof(SponsorView),
        MatrixPage => typeof(MatrixView),
        DocumentsPage => typeof(DocumentsView),
        DocumentPage => typeof(DocumentView),
        YearsPage => typeof(YearsView),
        YearPage => typeof(YearView),
        ThemesPage => typeof(ThemesView),
        ThemePage => typeof(ThemeView),
        CrosswalkPage => typeof(CrosswalkView),
        NotesPage => typeof(NotesView),
        CitationsPage => typeof(CitationsView),
        CorrectionsPage => typeof(CorrectionsView),
        GlossaryPage => typeof(GlossaryView),
        LibraryPage => typeof(LibraryView),
        LibraryDocumentPage => typeof(LibraryDocumentView),
        LibraryPartPage => typeof(LibraryPartView),
        MandatesPage => typeof(MandatesView),
        PeoplePage => typeof(PeopleView),
        BodiesPage => typeof(BodiesView),
        TreatiesPage => typeof(TreatiesView),
        ReportPage => typeof(ReportView),
        NarrativePage => typeof(NarrativeView),
        GuidePage => typeof(GuideView),
        DataPage => typeof(DataView),
        SearchPage => typeof(SearchView),
        CoveragePage => typeof(CoverageView),
        NotFoundPage { Editions.IsEmpty: false } => typeof(RootNotFoundView),
        NotFoundPage => typeof(NotFoundView),
        ChooserPage => typeof(ChooserView),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.Kind, "a kind of page without a view"),
    };
}
