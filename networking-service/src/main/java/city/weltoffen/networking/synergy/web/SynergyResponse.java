package city.weltoffen.networking.synergy.web;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Role;
import city.weltoffen.networking.synergy.Answer;
import city.weltoffen.networking.synergy.Closing;
import city.weltoffen.networking.synergy.GroundKind;
import city.weltoffen.networking.synergy.Outcome;
import city.weltoffen.networking.synergy.Reason;
import city.weltoffen.networking.synergy.Respondent.Capacity;
import city.weltoffen.networking.synergy.Side;
import city.weltoffen.networking.synergy.Synergy;
import city.weltoffen.networking.synergy.SynergyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A synergy as somebody may see it.
 *
 * @param ground what both have to do with; nothing where that must not be said any more
 * @param example shipped as an example, no statement about the city
 * @param closing why it has no ground any more
 * @param answerBy last day for the answers
 */
record SynergyResponse(
        String id,
        @Nullable SynergyGroundResponse ground,
        SynergyState state,
        boolean example,
        @Nullable Closing closing,
        LocalDate proposedOn,
        LocalDate answerBy,
        @Nullable Instant closedAt,
        List<SynergySideResponse> sides,
        List<SynergyOutcomeResponse> outcomes,
        SynergyMay may) {

    /**
     * @param id of the partner or call, or slug of the theme
     * @param country that goes with a theme
     */
    record SynergyGroundResponse(
            GroundKind kind, String id, @Nullable String country, LocalizedText label) {}

    /**
     * @param former name of the department that this one took over from
     * @param reasons what it did, the newest first
     */
    record SynergySideResponse(
            String department,
            LocalizedText name,
            @Nullable LocalizedText former,
            List<SynergyCoordinator> coordinators,
            @Nullable SynergyAnswerResponse answer,
            List<SynergyReasonResponse> reasons) {}

    record SynergyCoordinator(String name, Role role) {}

    /** @param reason only for the two and the office */
    record SynergyAnswerResponse(
            Answer.Kind kind,
            Capacity capacity,
            Instant at,
            @Nullable String reason,
            @Nullable LocalDate until) {}

    /** @param title of what was done; {@code kind} names it in general */
    record SynergyReasonResponse(
            LocalizedText kind,
            LocalDate on,
            LocalizedText title,
            @Nullable String link) {}

    record SynergyOutcomeResponse(
            String text, @Nullable String link, String department, Capacity capacity, Instant at) {}

    /**
     * @param answer slugs of the departments for which the reader may answer
     * @param outcome slugs of those for which the reader may say what came of it
     * @param confide whether the reader hears why somebody declined
     */
    record SynergyMay(List<String> answer, List<String> outcome, boolean confide) {}

    static SynergyResponse of(Synergy synergy, Map<String, List<Appointment>> coordinators, SynergyMay may) {
        return new SynergyResponse(
                synergy.id().value(),
                synergy.isConcealed() ? null : ground(synergy),
                synergy.state(),
                synergy.proposal().example(),
                synergy.closing(),
                synergy.proposal().on(),
                synergy.answerBy(),
                synergy.closedAt(),
                synergy.sides().stream()
                        .map(side -> side(side, synergy, coordinators.getOrDefault(side.department(), List.of()), may))
                        .toList(),
                synergy.outcomes().stream().map(SynergyResponse::outcome).toList(),
                may);
    }

    private static SynergyGroundResponse ground(Synergy synergy) {
        return new SynergyGroundResponse(
                synergy.ground().kind(),
                synergy.ground().id(),
                synergy.ground().country(),
                synergy.proposal().label());
    }

    private static SynergySideResponse side(
            Side side, Synergy synergy, List<Appointment> coordinators, SynergyMay may) {
        return new SynergySideResponse(
                side.department(),
                side.name(),
                side.former(),
                coordinators.stream()
                        .map(appointment -> new SynergyCoordinator(appointment.name(), appointment.role()))
                        .toList(),
                answer(side.answer(), may),
                synergy.isConcealed()
                        ? List.of()
                        : synergy.reasons().stream()
                                .filter(reason -> reason.department().equals(side.department()))
                                .map(SynergyResponse::reason)
                                .toList());
    }

    private static @Nullable SynergyAnswerResponse answer(@Nullable Answer answer, SynergyMay may) {
        return answer == null
                ? null
                : new SynergyAnswerResponse(
                        answer.kind(),
                        answer.by().capacity(),
                        answer.at(),
                        may.confide() ? answer.reason() : null,
                        answer.until());
    }

    static SynergyReasonResponse reason(Reason reason) {
        LocalizedText kind = EventCatalogue.byName(reason.kind())
                .map(EventKind::title)
                .orElseGet(() -> new LocalizedText(reason.kind(), reason.kind()));
        return new SynergyReasonResponse(kind, reason.on(), reason.title(), reason.link());
    }

    private static SynergyOutcomeResponse outcome(Outcome outcome) {
        return new SynergyOutcomeResponse(
                outcome.text(),
                outcome.link(),
                outcome.department(),
                outcome.by().capacity(),
                outcome.at());
    }
}
