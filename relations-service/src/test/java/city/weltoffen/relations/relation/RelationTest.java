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
            Period.ofMonths(12), Period.ofMonths(18), Period.ofYears(2), 180, MonthDay.of(10, 1), 30);

    private static Moment on(LocalDate day) {
        return new Moment(day.atStartOfDay().toInstant(ZoneOffset.UTC), day);
    }

    private static RelationDetails anyDetails() {
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
                null,
                null);
    }

    private static Relation proposed(RelationKind kind) {
        return Relation.propose(RelationId.next(), POZNAN, kind, anyDetails(), false, NOW);
    }

    private static Relation active(RelationKind kind) {
        Relation relation = proposed(kind);
        relation.establish(new Founding(TODAY, false), LIMITED, RESOLUTION, NOW);
        return relation;
    }

    @Nested
    class Establishing {

        @Test
        void rejectsATwinningWithoutCouncilResolution() {
            Relation twinning = proposed(RelationKind.TWINNING);

            assertThatThrownBy(() -> twinning.establish(new Founding(TODAY, false), null, null, NOW))
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

            assertThatThrownBy(
                            () -> relation.establish(new Founding(TODAY, false), new Agreement(TODAY, null), null, NOW))
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

            friendship.establish(new Founding(TODAY, false), null, null, NOW);

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

            assertThatThrownBy(() -> relation.establish(new Founding(TODAY, false), null, null, NOW))
                    .hasMessageContaining("wrong-state.active");
        }
    }

    @Nested
    class Converting {

        @Test
        void keepsTheHistory() {
            Relation relation = active(RelationKind.COOPERATION);

            relation.convert(new Conversion(RelationKind.TWINNING, null, List.of(), RESOLUTION, null), NOW);

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

            assertThatThrownBy(() ->
                            twinning.convert(new Conversion(RelationKind.CONTACT, null, List.of(), null, null), NOW))
                    .hasMessageContaining("resolution-required");
        }
    }

    @Nested
    class Ending {

        @Test
        void rejectsAnEndBeforeTheBeginning() {
            Relation relation = active(RelationKind.CONTACT);

            assertThatThrownBy(() -> relation.end(TODAY.minusDays(1), "mistake", null, NOW))
                    .hasMessageContaining("ends-before-begin");
        }

        @Test
        void leavesNothingToChange() {
            Relation relation = active(RelationKind.CONTACT);
            relation.end(TODAY, "done", null, NOW);

            assertThatThrownBy(() -> relation.log(call(TODAY), "somebody", NOW))
                    .hasMessageContaining("wrong-state.ended");
        }
    }

    @Nested
    class Interacting {

        @Test
        void movesUpkeepAtOnce() {
            Relation relation = active(RelationKind.CONTACT);
            assertThat(codes(relation, TODAY)).containsExactly(Upkeep.Code.NEVER_INTERACTED);

            relation.log(call(TODAY.minusDays(3)), "somebody", NOW);

            assertThat(codes(relation, TODAY)).containsExactly(Upkeep.Code.INTERACTED);
        }

        @Test
        void forgetsWhatWasCorrectedOrWithdrawn() {
            Relation relation = active(RelationKind.CONTACT);
            Interaction wrong = relation.log(call(TODAY), "somebody", NOW);
            relation.correct(wrong.id(), call(TODAY.minusDays(9)), "somebody", NOW);
            assertThat(relation.interactions().lastDay()).contains(TODAY.minusDays(9));

            relation.withdraw(relation.interactions().inForce().getFirst().id(), NOW);

            assertThat(relation.interactions().lastDay()).isEmpty();
        }

        @Test
        void rejectsOneThatHasNotHappenedYet() {
            Relation relation = active(RelationKind.CONTACT);

            assertThatThrownBy(() -> relation.log(call(TODAY.plusDays(1)), "somebody", NOW))
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
            relation.log(call(TODAY), "somebody", NOW);
            relation.confirm(on(TODAY));
            LocalDate later = TODAY.plusDays(days);

            Upkeep upkeep = upkeep(relation, later);

            assertThat(upkeep.level()).isEqualTo(level);
            assertThat(upkeep.reasons()).extracting(Upkeep.Reason::code).contains(code);
            assertThat(upkeep.reasons())
                    .anySatisfy(reason -> assertThat(reason.days()).isEqualTo(days));
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
