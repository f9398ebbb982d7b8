package city.weltoffen.networking.meeting.web;

import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.Answer;
import city.weltoffen.networking.meeting.Invitee;
import city.weltoffen.networking.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited, with the answer.
 *
 * @param departments slugs
 * @param deputy whether only as deputy
 * @param away on the day of the meeting
 * @param answeredBy who answered in the place of somebody away
 * @param present whether the person came
 */
record InviteeResponse(
        Person person,
        List<String> departments,
        boolean deputy,
        boolean away,
        Answer.@Nullable Reply reply,
        @Nullable Person answeredBy,
        boolean present) {

    static InviteeResponse of(Invitee invitee, Meeting meeting) {
        Optional<Answer> answer = meeting.answers().stream()
                .filter(given -> given.person().is(invitee.person().subject()))
                .findFirst();
        return new InviteeResponse(
                invitee.person(),
                invitee.departments(),
                invitee.deputy(),
                invitee.away(),
                answer.map(Answer::reply).orElse(null),
                answer.map(Answer::by).orElse(null),
                meeting.attendance().present().contains(invitee.person().subject()));
    }
}
