package city.weltoffen.networking.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SynergyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");

    private final Synergy synergy = anySynergy();

    private static Synergy anySynergy() {
        return Synergy.propose(
                SynergyId.of("kultur|umwelt|partner:p", 0),
                new Proposal(Ground.partner("p", false), name("Poznań"), 4, TODAY, false),
                TODAY.plusWeeks(8),
                List.of(Side.of("kultur", name("Kulturbüro")), Side.of("umwelt", name("Umwelt"))),
                List.of(reason("kultur", "r1"), reason("umwelt", "r2")));
    }

    private static LocalizedText name(String text) {
        return new LocalizedText(text, text);
    }

    private static Reason reason(String department, String matter) {
        return new Reason(
                "event-" + matter,
                "relation.interaction-logged",
                department,
                matter,
                TODAY,
                name("t"),
                "/relations/" + matter);
    }

    private static Answer answer(Answer.Kind kind, @Nullable LocalDate until) {
        return new Answer(kind, new Respondent("kim", Respondent.Capacity.COORDINATOR), NOW, "Warum", until);
    }

    private static Answer yes() {
        return answer(Answer.Kind.ACCEPTED, null);
    }

    @Nested
    class Answering {

        @Test
        void makesItAcceptedOnceBothWantTo() {
            synergy.answer("kultur", yes());
            assertThat(synergy.state()).isEqualTo(SynergyState.PROPOSED);

            synergy.answer("umwelt", yes());
            assertThat(synergy.state()).isEqualTo(SynergyState.ACCEPTED);
            assertThat(synergy.closedAt()).isEqualTo(NOW);
        }

        @Test
        void endsItWhenOneDeclinesAndNobodyCanAnswerAnyMore() {
            synergy.answer("kultur", answer(Answer.Kind.DECLINED, null));

            assertThat(synergy.state()).isEqualTo(SynergyState.DECLINED);
            assertThatThrownBy(() -> synergy.answer("umwelt", yes()))
                    .isInstanceOf(DomainProblem.class)
                    .hasMessageContaining("synergy-state.declined");
        }

        @Test
        void isForTheTwoOnly() {
            assertThatThrownBy(() -> synergy.answer("jugend", yes()))
                    .isInstanceOf(DomainProblem.class)
                    .hasMessageContaining("forbidden");
        }

        @Test
        void movesTheLastDayWhenOnePutsItOffBeyondIt() {
            synergy.answer("kultur", answer(Answer.Kind.LATER, TODAY.plusMonths(3)));

            assertThat(synergy.answerBy()).isEqualTo(TODAY.plusMonths(3).plusWeeks(2));
            synergy.answer("kultur", yes());
            assertThat(synergy.side("kultur").orElseThrow().isAccepted()).isTrue();
        }
    }

    @Nested
    class Ending {

        @Test
        void expiresOnTheDayAfterTheLast() {
            synergy.expire(TODAY.plusWeeks(8), NOW);
            assertThat(synergy.state()).isEqualTo(SynergyState.PROPOSED);

            synergy.expire(TODAY.plusWeeks(8).plusDays(1), NOW);
            assertThat(synergy.state()).isEqualTo(SynergyState.EXPIRED);
        }

        @Test
        void forgetsWhatBecameConfidentialAndCloses() {
            synergy.forget(reason -> reason.subject().equals("r1"), NOW);

            assertThat(synergy.state()).isEqualTo(SynergyState.CLOSED);
            assertThat(synergy.closing()).isEqualTo(Closing.CONCEALED);
            assertThat(synergy.isConcealed()).isTrue();
            assertThat(synergy.reasons()).extracting(Reason::subject).containsExactly("r2");
        }

        @Test
        void closesBetweenTwoThatBecameOne() {
            synergy.follow("kultur", "umwelt", name("Umwelt"), NOW);

            assertThat(synergy.state()).isEqualTo(SynergyState.CLOSED);
            assertThat(synergy.closing()).isEqualTo(Closing.MERGED);
        }

        @Test
        void goesToTheSuccessorWithItsAnswerAndReasonsAndKeepsTheOldName() {
            synergy.answer("kultur", yes());
            synergy.follow("kultur", "bildung", name("Bildung"), NOW);

            Side side = synergy.side("bildung").orElseThrow();
            assertThat(side.isAccepted()).isTrue();
            assertThat(side.former()).isEqualTo(name("Kulturbüro"));
            assertThat(synergy.reasons()).extracting(Reason::department).containsExactly("bildung", "umwelt");
            assertThat(synergy.state()).isEqualTo(SynergyState.PROPOSED);
        }

        @Test
        void leavesHistoryToTheOldName() {
            synergy.answer("umwelt", answer(Answer.Kind.DECLINED, null));
            synergy.follow("kultur", "bildung", name("Bildung"), NOW);

            assertThat(synergy.side("kultur")).isPresent();
        }
    }

    @Nested
    class WhatCameOfIt {

        private final Outcome outcome = new Outcome(
                "Gemeinsamer Antrag", null, "umwelt", new Respondent("uli", Respondent.Capacity.COORDINATOR), NOW);

        @Test
        void isKeptOnceBothAccepted() {
            synergy.answer("kultur", yes());
            synergy.answer("umwelt", yes());
            synergy.note(outcome);

            assertThat(synergy.outcomes()).containsExactly(outcome);
        }

        @Test
        void isNotThereBefore() {
            assertThatThrownBy(() -> synergy.note(outcome))
                    .isInstanceOf(DomainProblem.class)
                    .hasMessageContaining("synergy-state.proposed");
        }
    }
}
