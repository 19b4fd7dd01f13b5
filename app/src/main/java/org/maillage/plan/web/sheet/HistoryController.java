package org.maillage.plan.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.convention.Histories;
import org.maillage.convention.Space;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AskedAbout;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.Answers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The history of an action, with that of the news one may read.
@Controller
class HistoryController {

    private final SheetDesk sheets;
    private final SheetHeads heads;
    private final Histories histories;
    private final ObjectProvider<AskedAbout> asked;
    private final ObjectFiles files;

    HistoryController(
            SheetDesk sheets,
            SheetHeads heads,
            Histories histories,
            ObjectProvider<AskedAbout> asked,
            ObjectFiles files) {
        this.sheets = sheets;
        this.heads = heads;
        this.histories = histories;
        this.asked = asked;
        this.files = files;
    }

    @GetMapping("/espace/{convention}/plan/actions/{code}/historique")
    ModelAndView show(
            Space space, @PathVariable String code, @RequestParam(name = "avant", defaultValue = "") String before) {
        ActionSheet sheet = sheets.getSheet(space, code);
        SheetHead head = heads.headOf(space, sheet, SheetTab.HISTORY);
        Histories.Page history = histories.of(space, subjects(space, sheet), HistoryPage.cursor(before));
        return Answers.page(
                "plan/history", new HistoryPage(head, SheetTab.HISTORY.addressIn(space, sheet), before, history));
    }

    private List<UUID> subjects(Space space, ActionSheet sheet) {
        var subjects = new ArrayList<UUID>();
        subjects.add(sheet.id().value());
        sheet.notes().forEach(note -> subjects.add(note.id().value()));
        subjects.addAll(files.idsOf(space, List.copyOf(subjects)));
        asked.orderedStream().forEach(source -> subjects.addAll(source.subjectsOf(space, sheet.id())));
        return subjects;
    }
}
