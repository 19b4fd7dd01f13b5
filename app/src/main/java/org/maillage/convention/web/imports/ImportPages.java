package org.maillage.convention.web.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowCounts;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.imports.Imports;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;

/// Prepares the page of a file.
final class ImportPages {

    private static final int ROWS_A_PAGE = 50;

    private final Space space;
    private final Imports imports;
    private final StagedRows rows;
    private final Senders senders;
    private final ConversationLinks talks;

    ImportPages(Space space, Imports imports, StagedRows rows, Senders senders, ConversationLinks talks) {
        this.space = space;
        this.imports = imports;
        this.rows = rows;
        this.senders = senders;
        this.talks = talks;
    }

    ImportPage of(IntakeFile file, RowTab tab, int page) {
        RowCounts counts = imports.count(file);
        int size = tab.count(counts);
        int pages = Math.max(1, (size + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int shown = Math.min(page, pages);
        List<StagedRow> read = rows.page(file.id(), tab.filter(), (shown - 1) * ROWS_A_PAGE, ROWS_A_PAGE);
        String address = ImportAddress.of(space, file.id());
        return new ImportPage(
                file,
                counts,
                address,
                List.of(new Link("Imports", ImportAddress.all(space))),
                summary(file),
                tabs(address, tab, counts),
                read.stream().map(row -> line(file, row)).toList(),
                pager(address, tab, shown, pages),
                talks.of(space, "import", file.id().value()),
                toLookAt(file, shown));
    }

    // It may take a second on a large directory: asked where one arrives, not on every page of rows.
    private @Nullable Link toLookAt(IntakeFile file, int page) {
        return file.stage() == IntakeStage.APPLIED && page == 1
                ? imports.getKind(file).toLookAt(space, rows.madeBy(file.id())).orElse(null)
                : null;
    }

    private String summary(IntakeFile file) {
        String by = senders.of(List.of(file)).getOrDefault(file.receivedBy(), "");
        return "Reçu le " + FrenchDates.dayAndTime(file.receivedAt()) + (by.isEmpty() ? "" : ", par " + by) + " · "
                + imports.getKind(file).label();
    }

    private static List<Tab> tabs(String address, RowTab current, RowCounts counts) {
        return Arrays.stream(RowTab.values())
                .filter(tab -> tab == RowTab.ALL || tab == current || tab.count(counts) > 0)
                .map(tab -> new Tab(tab.label(), address + tab.query(), tab == current, tab.count(counts)))
                .toList();
    }

    private ImportPage.Line line(IntakeFile file, StagedRow row) {
        String name = row.judgement().name();
        boolean open = file.stage() == IntakeStage.STAGED;
        return new ImportPage.Line(
                row.read().number(),
                row.corrected().cells().isEmpty()
                        ? row.read().title()
                        : row.corrected().cells().getFirst().text(),
                row.read().place(),
                row.read().parent() != null,
                word(row, file.stage()),
                row.leftOut() ? "idle" : tone(row.state()),
                name,
                name.isEmpty() ? null : space.path(row.judgement().path()),
                differencesOf(row),
                row.judgement().problems(),
                row.kept(),
                open ? ImportAddress.row(space, file.id(), row.read().number()) : null);
    }

    // The title stands above them.
    private static List<RowDifference> differencesOf(StagedRow row) {
        return row.state() == RowState.NEW || row.judgement().target() == null
                ? row.judgement().differences().stream().skip(1).toList()
                : row.judgement().differences();
    }

    private static String word(StagedRow row, IntakeStage stage) {
        if (row.leftOut()) {
            return "laissée de côté";
        }
        boolean written = stage == IntakeStage.APPLIED;
        boolean undone = stage == IntakeStage.TAKEN_BACK && row.kept().isEmpty();
        return switch (row.state()) {
            case NEW -> written ? "créée" : undone ? "création annulée" : "nouvelle";
            case CHANGED -> undone ? "modification annulée" : "modifiée";
            case SAME -> "identique";
            case ERROR -> written || undone ? "en erreur, non appliquée" : "en erreur";
        };
    }

    private static String tone(RowState state) {
        return switch (state) {
            case NEW -> "ok";
            case CHANGED -> "warn";
            case SAME -> "idle";
            case ERROR -> "bad";
        };
    }

    private static Pager pager(String address, RowTab tab, int page, int pages) {
        return Pager.turning(page, pages, one -> turned(address, tab, one));
    }

    private static String turned(String address, RowTab tab, int page) {
        String query = tab.query();
        return address + query + (query.isEmpty() ? "?" : "&") + "page=" + page;
    }
}
