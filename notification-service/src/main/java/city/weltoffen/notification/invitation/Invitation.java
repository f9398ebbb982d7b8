package city.weltoffen.notification.invitation;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who never signed in hears by mail what the coordinators of departments hear of, and goes on hearing of it as
 * a person after signing in. The address is in the invitation's outlet alone, until that is joined or ends.
 */
@Document("mailed-invitations")
public class Invitation extends Aggregate {

    @Id
    private final InvitationId id;

    private Guest guest;
    private final Instant invitedAt;
    private int mails;
    private Instant mailedAt;
    private @Nullable Joined joined;

    @PersistenceCreator
    Invitation(InvitationId id, Guest guest, Instant invitedAt, int mails, Instant mailedAt) {
        this.id = id;
        this.guest = guest;
        this.invitedAt = invitedAt;
        this.mails = mails;
        this.mailedAt = mailedAt;
    }

    static Invitation of(Guest guest, Instant now) {
        return new Invitation(InvitationId.next(), guest, now, 1, now);
    }

    /**
     * Is told once more.
     *
     * @throws DomainProblem {@code invitation-mailed-often} or {@code invitation-just-mailed}
     */
    void mailAgain(Instant now, int most, Duration pause) {
        if (mails >= most) {
            throw new DomainProblem("invitation-mailed-often", most);
        }
        if (now.isBefore(mailedAt.plus(pause))) {
            throw new DomainProblem("invitation-just-mailed", pause.toHours());
        }
        mails++;
        mailedAt = now;
        changeQuietly();
    }

    /** Has signed in; whoever does so first. */
    void join(String subject, String outlet, Instant now) {
        if (joined == null) {
            joined = new Joined(subject, outlet, now, false);
            changeQuietly();
        }
    }

    /** All that came while they joined has been brought over. */
    void settle() {
        if (joined != null && !joined.settled()) {
            joined = joined.complete();
            changeQuietly();
        }
    }

    void departmentFollowed(Followed followed) {
        List<String> now = List.copyOf(followed.in(guest.departments()));
        if (!now.equals(guest.departments())) {
            guest = new Guest(guest.name(), guest.as(), now, guest.language());
            changeQuietly();
        }
    }

    @Override
    public InvitationId id() {
        return id;
    }

    public Guest guest() {
        return guest;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** How often the person was told. */
    public int mails() {
        return mails;
    }

    /** When the last time was. */
    public Instant mailedAt() {
        return mailedAt;
    }

    public @Nullable Joined joined() {
        return joined;
    }

    /** Opaque subject of who has signed in. */
    public @Nullable String subject() {
        return joined == null ? null : joined.subject();
    }

    /**
     * That the person has signed in.
     *
     * @param outlet id of the outlet that was the invitation's
     * @param settled whether all that came by it is in the person's inbox
     */
    public record Joined(String subject, String outlet, Instant at, boolean settled) {

        Joined complete() {
            return new Joined(subject, outlet, at, true);
        }
    }
}
