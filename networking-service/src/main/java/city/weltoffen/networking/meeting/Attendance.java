package city.weltoffen.networking.meeting;

import java.util.List;

/**
 * Who came.
 *
 * @param invited as it was when the meeting began
 * @param present subjects of those of them who came
 * @param guests others who came, as text that stays here
 */
public record Attendance(List<Invitee> invited, List<String> present, List<String> guests) {

    static final Attendance NOT_YET = new Attendance(List.of(), List.of(), List.of());

    public Attendance {
        invited = List.copyOf(invited);
        present = List.copyOf(present);
        guests = List.copyOf(guests);
    }

    boolean isInvited(String subject) {
        return invited.stream().anyMatch(invitee -> invitee.person().is(subject));
    }
}
