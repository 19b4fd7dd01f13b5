package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.EnjeuId;
import org.maillage.site.Forbidden;

/// What keeps the past from coming back, and who may not bring it back.
@HouseTest
class RestorationRefusalTests extends RestorationScene {

    @Test
    void saysWhatKeepsAFieldFromComingBack() {
        Space claire = space(freshConvention("obstacles"), cast.claire);
        EnjeuId gone = enjeu(claire, "Partir en vacances");
        ActionName parent = action(claire, "Un été pour tous");
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .serving(Set.of(gone))
                        .partOf(parent.id())
                        .draft());
        ActionSheet tied = sheet(claire, action);
        save(
                claire,
                tied,
                Drafting.from(tied.content()).serving(Set.of()).partOf(null).draft());
        long untied = latest(sheet.id().value());
        enjeux.remove(claire.id(), gone, 0);
        actions.delete(claire.id(), parent.id(), 0);

        var obstacles = preview(claire, sheet, untied).lines();
        assertThat(obstacles)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.obstacle()).contains("a été retiré depuis"));
        assertThat(obstacles).anySatisfy(line -> assertThat(line.obstacle()).contains("Partir en vacances"));
        int version = sheet(claire, action).version();
        assertThat(restore(claire, sheet, untied, "parent_id", "plan.action_enjeu"))
                .isInstanceOf(Saved.Refused.class);
        assertThat(sheet(claire, action).version()).isEqualTo(version);
    }

    @Test
    void refusesDatesThatCrossAndWritesNothing() {
        Space claire = space(freshConvention("dates"), cast.claire);
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .running(null, LocalDate.of(2024, 6, 30))
                        .draft());
        ActionSheet ended = sheet(claire, action);
        save(
                claire,
                ended,
                Drafting.from(ended.content())
                        .titled("Séjours d’été")
                        .running(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30))
                        .draft());
        long entry = latest(sheet.id().value());

        assertThat(restore(claire, sheet, entry, "title", "ends_on"))
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.sentence()).isEqualTo("La fin vient avant le début."));
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours d’été");
    }

    @Test
    void letsWhoPilotsBringBackWordsButNotWhatTheThemeDecides() {
        var convention = freshConvention("pilote");
        Space claire = space(convention, cast.claire);
        Space amadou = space(convention, cast.amadou);
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .titled("Séjours d’été")
                        .under(rights.id())
                        .with(new ActionDraft.SeenBy(Visibility.PUBLIC, null))
                        .draft());
        long entry = latest(sheet.id().value());

        assertThat(preview(amadou, sheet, entry).lines())
                .filteredOn(Restoration.Line::open)
                .extracting(Restoration.Line::key)
                .containsExactly("title");
        assertThat(restore(amadou, sheet, entry, "title", "theme_id", "visibility"))
                .isEqualTo(Saved.DONE);
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours");
        assertThat(sheet(claire, action).theme().id()).isEqualTo(rights.id());
        assertThatThrownBy(() -> preview(space(convention, cast.odile), sheet, entry))
                .isInstanceOf(Forbidden.class);
        Space lea = space(convention, cast.lea);
        assertThat(preview(lea, sheet, entry).lines())
                .filteredOn(line -> line.key().equals("theme_id"))
                .singleElement()
                .satisfies(line -> assertThat(line.obstacle()).contains("ne vous est pas confié"));
    }

    @Test
    void tellsWhoWasFasterAndWritesNothing() {
        var convention = freshConvention("rapide");
        Space claire = space(convention, cast.claire);
        Space karim = space(convention, cast.karim);
        ActionName action = action(claire, "Séjours");
        rename(claire, action, "Séjours d’été");
        ActionSheet sheet = sheet(claire, action);
        long seen = latest(sheet.id().value());
        rename(karim, action, "Séjours d’automne");

        Saved saved = restore(claire, sheet, seen, seen, Set.of("title"));
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.ChangedMeanwhile.class,
                        other -> assertThat(other.by()).isEqualTo("Karim Benali"));
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours d’automne");
    }

    @Test
    void tellsNothingOfAParentThatOneMayNotSee() {
        var convention = freshConvention("parent");
        Space claire = space(convention, cast.claire);
        Space karim = space(convention, cast.karim);
        ActionName secret = action(karim, "Une affaire de la Caf");
        show(karim, secret, Visibility.INSTITUTION);
        ActionName action = action(karim, "Séjours");
        ActionSheet sheet = sheet(karim, action);
        save(karim, sheet, Drafting.from(sheet.content()).partOf(secret.id()).draft());
        ActionSheet under = sheet(karim, action);
        save(
                karim,
                under,
                Drafting.from(under.content())
                        .partOf(null)
                        .titled("Séjours d’été")
                        .draft());
        long entry = latest(sheet.id().value());

        assertThat(keys(preview(claire, sheet, entry))).containsExactly("title");
        assertThat(keys(preview(karim, sheet, entry))).contains("parent_id");
    }
}
