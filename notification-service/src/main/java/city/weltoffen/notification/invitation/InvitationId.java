package city.weltoffen.notification.invitation;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an invitation, which also owns its outlet. */
public record InvitationId(String value) implements AggregateId {

    static InvitationId next() {
        return new InvitationId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
