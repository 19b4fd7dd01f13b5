package org.maillage.convention.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Member;
import org.maillage.convention.MemberId;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.territory.AreaId;

/// Who reads what of a conversation, and whom one may address there.
class CommentThreadTests {

    private static final Instant AT = Instant.parse("2025-11-20T09:00:00Z");
    private static final OrganisationId CAF = new OrganisationId(UUID.randomUUID());
    private static final Convention CONVENTION = new Convention(
            new ConventionId(UUID.randomUUID()),
            "saint-aubin",
            "CTG",
            "CTG",
            Convention.Status.SIGNED,
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2026, 12, 31),
            null,
            null,
            new AreaId(UUID.randomUUID()),
            "",
            "",
            0);

    private final Space claire = space(Role.COORDINATOR, null);
    private final Space karim = space(Role.COORDINATOR, CAF);
    private final Space amadou = space(Role.CONTRIBUTOR, null);
    private final Space odile = space(Role.READER, null);

    @Test
    void standsLatestFirstWithItsAnswersInOrder() {
        Comment first = comment(amadou, null, null);
        Comment second = comment(amadou, null, null);
        Comment answer = comment(odile, first, null);
        Comment last = comment(claire, first, null);
        assertThat(CommentThread.of(odile, List.of(first, second, answer, last)))
                .containsExactly(new CommentThread(second, List.of()), new CommentThread(first, List.of(answer, last)));
    }

    @Test
    void keepsThePlaceOfAWithdrawnCommentUnderWhichAnswersStand() {
        Comment withdrawn = comment(amadou, null, amadou);
        Comment answer = comment(odile, withdrawn, null);
        assertThat(CommentThread.of(claire, List.of(withdrawn, answer))).hasSize(1);
        assertThat(CommentThread.of(claire, List.of(withdrawn))).isEmpty();
        assertThat(CommentThread.of(claire, List.of(withdrawn, comment(odile, withdrawn, odile))))
                .isEmpty();
    }

    @Test
    void isBroughtBackByWhoWithdrewIt() {
        Comment own = comment(amadou, null, amadou);
        assertThat(own.mayBringBack(amadou)).isTrue();
        assertThat(own.mayBringBack(claire)).isFalse();
        Comment moderated = comment(amadou, null, claire);
        assertThat(moderated.mayBringBack(amadou)).isFalse();
        assertThat(moderated.mayRead(amadou)).isTrue();
        assertThat(moderated.mayBringBack(karim)).isTrue();
        assertThat(moderated.mayRead(odile)).isFalse();
    }

    @Test
    void isChangedByItsAuthorAloneAndWithdrawnByTheCoordinationToo() {
        Comment comment = comment(amadou, null, null);
        assertThat(comment.mayEdit(amadou)).isTrue();
        assertThat(comment.mayEdit(claire)).isFalse();
        assertThat(comment.mayWithdraw(claire)).isTrue();
        assertThat(comment.mayWithdraw(odile)).isFalse();
    }

    @Test
    void isAddressedToReadersAmongWhomOneIs() {
        assertThat(visibilities(amadou, null)).containsExactly(Visibility.PARTNERS);
        assertThat(visibilities(claire, null)).containsExactly(Visibility.PARTNERS, Visibility.COORDINATORS);
        assertThat(visibilities(karim, null))
                .containsExactly(Visibility.PARTNERS, Visibility.COORDINATORS, Visibility.INSTITUTION);
    }

    @Test
    void isNeverAnsweredMoreWidelyThanItIsRead() {
        assertThat(visibilities(karim, new CommentReaders(Visibility.COORDINATORS, null)))
                .containsExactly(Visibility.COORDINATORS, Visibility.INSTITUTION);
        assertThat(visibilities(karim, new CommentReaders(Visibility.INSTITUTION, CAF)))
                .containsExactly(Visibility.INSTITUTION);
        assertThat(visibilities(karim, CommentReaders.ALL)).hasSize(3);
    }

    private static List<Visibility> visibilities(Space space, @Nullable CommentReaders answered) {
        return CommentReaders.openTo(space, answered).stream()
                .map(CommentReaders::visibility)
                .toList();
    }

    private static Comment comment(Space author, @Nullable Comment answered, @Nullable Space withdrawnBy) {
        PersonId by = author.member().person();
        return new Comment(
                new CommentId(UUID.randomUUID()),
                answered == null ? null : answered.id(),
                by,
                "Quelqu’un",
                AT,
                false,
                "Un commentaire",
                CommentReaders.ALL,
                List.of(),
                withdrawnBy == null
                        ? null
                        : new Comment.Withdrawal(withdrawnBy.member().person(), "Quelqu’un", AT, ""),
                0);
    }

    private static Space space(Role role, @Nullable OrganisationId institution) {
        var member = new Member(
                new MemberId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                role,
                institution,
                institution,
                Set.of());
        return new Space(CONVENTION, member);
    }
}
