package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.PlanChoices;
import org.springframework.transaction.annotation.Transactional;

/// The words for a filter in force: Saint-Aubin holds Les Hauteurs, which holds a QPV; the valley lies elsewhere.
@HouseTest
@Transactional
class NamedByFilterTests extends ActionScene {

    @Test
    void namesAPlaceHoweverDeepItLies() {
        assertThat(places(ActionFilter.ALL.inArea("hauteurs"))).containsExactly("Les Hauteurs");
        assertThat(places(ActionFilter.ALL.inArea("qpv-hauteurs"))).containsExactly(cast.heightsQpv.fullName());
    }

    @Test
    void namesNoPlaceOutsideNorTheTerritoryItself() {
        assertThat(places(ActionFilter.ALL.inArea("saint-aubin"))).isEmpty();
        assertThat(places(ActionFilter.ALL.inArea("val-d-erdre"))).isEmpty();
        assertThat(places(ActionFilter.ALL.inArea("inconnu"))).isEmpty();
        assertThat(places(ActionFilter.ALL.citywide())).isEmpty();
    }

    @Test
    void namesWhatTheFilterNamesAndNothingElse() {
        EnjeuId enjeu = createEnjeu();
        PlanChoices named = named(ActionFilter.ALL.ofTheme("JE").ofEnjeu(enjeu).inArea("port"));
        assertThat(named.themes()).extracting(Theme::code).containsExactly("JE");
        assertThat(named.enjeux()).extracting(PlanChoices.Choice::label).containsExactly("Aller vers les jeunes");
        assertThat(named.places()).hasSize(1);
        assertThat(named.organisations()).isEmpty();
    }

    @Test
    void namesNothingOfAnotherConvention() {
        EnjeuId enjeu = createEnjeu();
        assertThat(actions.choicesIn(cast.otherConvention.id(), all(), ActionFilter.ALL.ofEnjeu(enjeu))
                        .enjeux())
                .isEmpty();
        assertThat(named(ActionFilter.ALL.ofTheme("JV")).themes()).isEmpty();
    }

    private List<String> places(ActionFilter filter) {
        return named(filter).places().stream().map(PlanChoices.Choice::label).toList();
    }

    private PlanChoices named(ActionFilter filter) {
        return actions.choicesIn(convention(), all(), filter);
    }
}
