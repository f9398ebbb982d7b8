package city.weltoffen.relations.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Moment NOW = on(TODAY);
    private static final Resolution RESOLUTION = new Resolution("Rat", TODAY, "0815/2026");
    private static final Agreement LIMITED = new Agreement(TODAY, TODAY.plusYears(3));
    private static final PartnerReference POZNAN =
            new PartnerReference(new PartnerId("poznan"), new LocalizedText("Posen", "Poznań"), "PL");

    private static final UpkeepSettings SETTINGS = new UpkeepSettings(
            Period.ofMonths(12),
            Period.ofMonths(18),
            Period.ofYears(2),
            Period.ofYears(1),
            180,
            MonthDay.of(10, 1),
            30);

    private static Moment on(LocalDate day) {
        return new Moment(day.atStartOfDay().toInstant(ZoneOffset.UTC), day);
    }

    private static RelationDetails anyDetails() {
        return detailsWith(null);
    }

    private static RelationDetails detailsWith(@Nullable Membership membership) {
        return new RelationDetails(
                null,
                null,
                Set.of("youth"),
                Set.of(),
                Set.of(),
                "kultur",
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                false,
                false,
                Set.of(),
                null,
                membership,
                null);
    }

    private static Relation activeMembership() {
        Membership membership = new Membership("Mitglied", null, null, List.of(), null, null);
        Relation relation = Relation.propose(
                RelationId.next(), POZNAN, RelationKind.NETWORK_MEMBERSHIP, detailsWith(membership), false, NOW);
        relation.steps(NOW).establish(new Founding(TODAY, false), null, null);
        return relation;
    }

    private static Due due(Relation relation, LocalDate today) {
        return Due.of(RelationEntry.of(relation), today, SETTINGS);
    }

    private static Relation proposed(RelationKind kind) {
        return Relation.propose(RelationId.next(), POZNAN, kind, anyDetails(), false, NOW);
    }

    private static Relation active(RelationKind kind) {
        Relation relation = proposed(kind);
        relation.steps(NOW).establish(new Founding(TODAY, false), LIMITED, RESOLUTION);
        return relation;
    }

    @Nested
    class Establishing {

        @Test
        void rejectsATwinningWithoutCouncilResolution() {
            Relation twinning = proposed(RelationKind.TWINNING);

            assertThatThrownBy(() -> twinning.steps(NOW).establish(new Founding(TODAY, false), null, null))
                    .isInstanceOf(DomainProblem.class)
                    .hasMessageContaining("resolution-required");
            assertThat(twinning.state()).isEqualTo(RelationState.PROSPECTIVE);
        }

        @ParameterizedTest
        @EnumSource(
                value = RelationKind.class,
                names = {"FRIENDSHIP", "PROJECT_PARTNERSHIP"})
        void rejectsALimitedKindWithoutEndOrProjects(RelationKind kind) {
            Relation relation = proposed(kind);

            assertThatThrownBy(() ->
                            relation.steps(NOW).establish(new Founding(TODAY, false), new Agreement(TODAY, null), null))
                    .hasMessageContaining("end-or-projects-required");
        }

        @Test
        void takesNamedProjectsInPlaceOfAnEnd() {
            Relation friendship = Relation.propose(
                    RelationId.next(),
                    POZNAN,
                    RelationKind.FRIENDSHIP,
                    anyDetails().withNamedProjects(List.of("Jazz")),
                    false,
                    NOW);

            friendship.steps(NOW).establish(new Founding(TODAY, false), null, null);

            assertThat(friendship.state()).isEqualTo(RelationState.ACTIVE);
        }

        @ParameterizedTest
        @EnumSource(
                value = RelationKind.class,
                names = {"NETWORK_MEMBERSHIP", "EU_PROJECT"})
        void rejectsAKindWithoutItsParts(RelationKind kind) {
            assertThatThrownBy(() -> active(kind)).hasMessageContaining("required");
        }

        @Test
        void happensOnce() {
            Relation relation = active(RelationKind.CONTACT);

            assertThatThrownBy(() -> relation.steps(NOW).establish(new Founding(TODAY, false), null, null))
                    .hasMessageContaining("wrong-state.active");
        }
    }

    @Nested
    class Converting {

        @Test
        void keepsTheHistory() {
            Relation relation = active(RelationKind.COOPERATION);

            relation.steps(NOW).convert(to(RelationKind.TWINNING, null, RESOLUTION));

            assertThat(relation.kind()).isEqualTo(RelationKind.TWINNING);
            assertThat(relation.history())
                    .extracting(HistoryEntry::verb, HistoryEntry::kind)
                    .containsExactly(
                            tuple(HistoryEntry.Verb.PROPOSED, RelationKind.COOPERATION),
                            tuple(HistoryEntry.Verb.ESTABLISHED, RelationKind.COOPERATION),
                            tuple(HistoryEntry.Verb.CONVERTED, RelationKind.TWINNING));
        }

        @Test
        void fromATwinningNeedsAResolutionToo() {
            Relation twinning = active(RelationKind.TWINNING);

            assertThatThrownBy(() -> twinning.steps(NOW).convert(to(RelationKind.CONTACT, null, null)))
                    .hasMessageContaining("resolution-required");
        }

        @Test
        void toAMembershipNeedsTheRoleOfTheCity() {
            Relation relation = active(RelationKind.CONTACT);

            assertThatThrownBy(() -> relation.steps(NOW).convert(to(RelationKind.NETWORK_MEMBERSHIP, null, null)))
                    .hasMessageContaining("#/membership");
            relation.steps(NOW)
                    .convert(to(
                            RelationKind.NETWORK_MEMBERSHIP,
                            new Membership("Vorsitz", null, null, List.of(), null, null),
                            null));

            assertThat(relation.details().membership().role()).isEqualTo("Vorsitz");
        }

        private static Conversion to(
                RelationKind kind, @Nullable Membership membership, @Nullable Resolution resolution) {
            return new Conversion(kind, null, List.of(), membership, null, resolution, null);
        }
    }

    @Nested
    class ALimitedKind {

        private final Relation friendship = Relation.propose(
                RelationId.next(),
                POZNAN,
                RelationKind.FRIENDSHIP,
                anyDetails().withNamedProjects(List.of("Jazz")),
                false,
                NOW);

        @Test
        void keepsItsProjectsOrItsEnd() {
            friendship.steps(NOW).establish(new Founding(TODAY, false), null, null);

            assertThatThrownBy(() -> friendship.change(anyDetails(), NOW))
                    .hasMessageContaining("end-or-projects-required");
        }

        @Test
        void mayLoseThemWhileItIsOnlyProposed() {
            friendship.change(anyDetails(), NOW);

            assertThat(friendship.details().namedProjects()).isEmpty();
        }

        @Test
        void isNotRenewedWithoutEnd() {
            Relation limited = active(RelationKind.FRIENDSHIP);

            assertThatThrownBy(() -> limited.steps(NOW).renewAgreement(new Agreement(TODAY, null)))
                    .hasMessageContaining("end-or-projects-required");
        }
    }

    @Nested
    class TheReviewOfASilentRelation {

        private final LocalDate longAfter = TODAY.plusMonths(19);
        private final Relation silent = active(RelationKind.CONTACT);

        @Test
        void opensOnceAfterEighteenMonths() {
            assertThat(due(silent, TODAY.plusMonths(18)).review()).isFalse();
            assertThat(due(silent, longAfter).review()).isTrue();

            silent.upkeep(on(longAfter)).remind(SETTINGS);

            assertThat(silent.care().reviewOpenSince()).isEqualTo(longAfter);
            assertThat(due(silent, longAfter).isAnything()).isFalse();
        }

        @Test
        void opensHoweverOftenTheEntryWasConfirmed() {
            silent.upkeep(on(TODAY.plusMonths(12))).confirm();

            assertThat(due(silent, longAfter).review()).isTrue();
        }

        @Test
        void doesNotOpenAgainForWhatWasAnswered() {
            silent.upkeep(on(longAfter)).remind(SETTINGS);
            silent.upkeep(on(longAfter)).keepAfterReview("sie melden sich");

            assertThat(due(silent, longAfter.plusDays(1)).review()).isFalse();
            assertThat(due(silent, longAfter.plusMonths(19)).review()).isTrue();
        }

        @Test
        void doesNotOpenForWhatWasJustConvertedOrRevived() {
            silent.steps(on(longAfter))
                    .convert(new Conversion(RelationKind.COOPERATION, null, List.of(), null, null, null, null));
            assertThat(due(silent, longAfter.plusDays(1)).review()).isFalse();

            Relation revived = active(RelationKind.CONTACT);
            revived.steps(NOW).markDormant(null);
            revived.steps(on(longAfter)).revive(null);
            assertThat(due(revived, longAfter.plusDays(1)).review()).isFalse();
        }

        @Test
        void closesWhenItIsSuspended() {
            silent.upkeep(on(longAfter)).remind(SETTINGS);

            silent.steps(on(longAfter)).suspend("Krieg", null);

            assertThat(silent.care().reviewOpenSince()).isNull();
        }
    }

    @Nested
    class TheUseOfAMembership {

        private final Relation membership = activeMembership();

        @Test
        void isReviewedOnceAYear() {
            assertThat(due(membership, TODAY.plusYears(1)).useReview()).isFalse();
            LocalDate later = TODAY.plusYears(1).plusDays(1);
            assertThat(codes(membership, later)).contains(Upkeep.Code.USE_NOT_REVIEWED);

            membership.upkeep(on(later)).remind(SETTINGS);

            assertThat(membership.care().useReviewOpenSince()).isEqualTo(later);
            assertThat(due(membership, later).useReview()).isFalse();

            membership.upkeep(on(later)).reviewUse(Membership.Use.USE_MORE, "mehr Projekte");

            assertThat(membership.care().useReviewOpenSince()).isNull();
            assertThat(codes(membership, later)).doesNotContain(Upkeep.Code.USE_NOT_REVIEWED);
            assertThat(due(membership, later.plusYears(1)).useReview()).isFalse();
            assertThat(due(membership, later.plusYears(1).plusDays(1)).useReview())
                    .isTrue();
        }

        @Test
        void isRememberedWithItsReason() {
            membership.upkeep(NOW).reviewUse(Membership.Use.LEAVE, "zu teuer");

            assertThat(membership.details().membership())
                    .extracting(Membership::use, Membership::reviewedOn)
                    .containsExactly(Membership.Use.LEAVE, TODAY);
            assertThat(membership.history().getLast())
                    .extracting(HistoryEntry::verb, HistoryEntry::reason, HistoryEntry::outcome)
                    .containsExactly(HistoryEntry.Verb.USE_REVIEWED, "zu teuer", "LEAVE");
        }

        @Test
        void isNotChangedWithTheRest() {
            membership.upkeep(NOW).reviewUse(Membership.Use.LEAVE, null);

            membership.change(
                    detailsWith(new Membership("Vorsitz", null, null, List.of(), Membership.Use.KEEP, null)), NOW);

            assertThat(membership.details().membership())
                    .extracting(Membership::role, Membership::use)
                    .containsExactly("Vorsitz", Membership.Use.LEAVE);
        }

        @Test
        void isAskedOfMembershipsOnly() {
            Relation contact = active(RelationKind.CONTACT);

            assertThat(due(contact, TODAY.plusYears(1).plusDays(1)).useReview()).isFalse();
            assertThatThrownBy(() -> contact.upkeep(NOW).reviewUse(Membership.Use.KEEP, null))
                    .hasMessageContaining("no-membership");
        }
    }

    @Nested
    class WhatTheCouncilDecides {

        @Test
        void isRecommendedByDepartments() {
            Relation twinning = active(RelationKind.TWINNING);

            twinning.upkeep(NOW).recommend(Step.END, "kein Austausch mehr");

            assertThat(twinning.state()).isEqualTo(RelationState.ACTIVE);
            assertThat(twinning.history().getLast())
                    .extracting(HistoryEntry::verb, HistoryEntry::reason, HistoryEntry::outcome)
                    .containsExactly(HistoryEntry.Verb.RECOMMENDED, "kein Austausch mehr", "END");
        }

        @Test
        void isNothingElse() {
            assertThatThrownBy(() -> active(RelationKind.CONTACT).upkeep(NOW).recommend(Step.END, "x"))
                    .hasMessageContaining("not-for-the-council");
        }
    }

    @Nested
    class Ending {

        @Test
        void rejectsAnEndBeforeTheBeginning() {
            Relation relation = active(RelationKind.CONTACT);

            assertThatThrownBy(() -> relation.steps(NOW).end(TODAY.minusDays(1), "mistake", null))
                    .hasMessageContaining("ends-before-begin");
        }

        @Test
        void leavesNothingToChange() {
            Relation relation = active(RelationKind.CONTACT);
            relation.steps(NOW).end(TODAY, "done", null);

            assertThatThrownBy(() -> relation.upkeep(NOW).log(call(TODAY), "somebody"))
                    .hasMessageContaining("wrong-state.ended");
            assertThatThrownBy(() -> relation.change(anyDetails().withNamedProjects(List.of("Jazz")), NOW))
                    .hasMessageContaining("wrong-state.ended");
        }
    }

    @Nested
    class Interacting {

        @Test
        void movesUpkeepAtOnce() {
            Relation relation = active(RelationKind.CONTACT);
            assertThat(codes(relation, TODAY)).containsExactly(Upkeep.Code.NEVER_INTERACTED);

            relation.upkeep(NOW).log(call(TODAY.minusDays(3)), "somebody");

            assertThat(codes(relation, TODAY)).containsExactly(Upkeep.Code.INTERACTED);
        }

        @Test
        void forgetsWhatWasCorrectedOrWithdrawn() {
            Relation relation = active(RelationKind.CONTACT);
            Interaction wrong = relation.upkeep(NOW).log(call(TODAY), "somebody");
            relation.upkeep(NOW).correct(wrong.id(), call(TODAY.minusDays(9)), "somebody");
            assertThat(relation.interactions().lastDay()).contains(TODAY.minusDays(9));

            relation.upkeep(NOW)
                    .withdraw(relation.interactions().inForce().getFirst().id());

            assertThat(relation.interactions().lastDay()).isEmpty();
        }

        @Test
        void rejectsOneThatHasNotHappenedYet() {
            Relation relation = active(RelationKind.CONTACT);

            assertThatThrownBy(() -> relation.upkeep(NOW).log(call(TODAY.plusDays(1)), "somebody"))
                    .hasMessageContaining("in-the-future");
        }
    }

    @Nested
    class UpkeepOfARelation {

        @ParameterizedTest
        @CsvSource({
            "0, WELL, INTERACTED",
            "300, WELL, INTERACTED",
            "370, ATTENTION, SILENT",
            "560, NEGLECTED, SILENT_TOO_LONG"
        })
        void saysHowLongItIsSilent(int days, Upkeep.Level level, Upkeep.Code code) {
            Relation relation = active(RelationKind.CONTACT);
            relation.upkeep(NOW).log(call(TODAY), "somebody");
            relation.upkeep(on(TODAY)).confirm();
            LocalDate later = TODAY.plusDays(days);

            Upkeep upkeep = upkeep(relation, later);

            assertThat(upkeep.level()).isEqualTo(level);
            assertThat(upkeep.reasons()).extracting(Upkeep.Reason::code).contains(code);
            assertThat(upkeep.reasons())
                    .anySatisfy(reason -> assertThat(reason.days()).isEqualTo(days));
        }

        @Test
        void saysSoWhenThereNeverWasAnExchange() {
            Relation relation = active(RelationKind.CONTACT);

            assertThat(codes(relation, TODAY.plusMonths(19)))
                    .contains(Upkeep.Code.SILENT_FROM_START)
                    .doesNotContain(Upkeep.Code.SILENT_TOO_LONG);
        }

        @Test
        void namesAnAgreementThatEnds() {
            Relation relation = active(RelationKind.CONTACT);

            assertThat(codes(relation, LIMITED.validUntil().minusDays(100))).contains(Upkeep.Code.AGREEMENT_ENDS);
            assertThat(codes(relation, LIMITED.validUntil().plusDays(1))).contains(Upkeep.Code.AGREEMENT_OVER);
        }
    }

    private static NewInteraction call(LocalDate day) {
        return new NewInteraction(day, InteractionType.CALL, "about music");
    }

    private static Upkeep upkeep(Relation relation, LocalDate today) {
        return Upkeep.of(RelationEntry.of(relation), today, SETTINGS).orElseThrow();
    }

    private static List<Upkeep.Code> codes(Relation relation, LocalDate today) {
        return upkeep(relation, today).reasons().stream()
                .map(Upkeep.Reason::code)
                .toList();
    }
}
