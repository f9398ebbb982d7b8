package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import java.util.UUID;

/**
 * Whose subscription it is.
 *
 * @param id opaque subject of the person, slug of the department, id of the invitation, or what stands for a citizen here
 *     alone
 */
public record Owner(Type type, String id) {

    /** Kinds of owner. */
    public enum Type {
        PERSON,
        /** Reaches everyone who coordinates the department at the time of the event. */
        DEPARTMENT,
        /** Nobody inside: reads by e-mail what is public anyway, and has no inbox. */
        CITIZEN,
        /** Somebody who has been invited and has not signed in yet; of outlets only. */
        INVITATION
    }

    /** The successor, where it is the department that ended. */
    public Owner followed(Followed followed) {
        return type == Type.DEPARTMENT ? department(followed.in(id)) : this;
    }

    /** Who takes over, where it is the person who leaves. */
    Owner handedOver(HandOver handOver) {
        return equals(person(handOver.from())) ? person(handOver.to()) : this;
    }

    public static Owner person(String subject) {
        return new Owner(Type.PERSON, subject);
    }

    public static Owner invitation(String id) {
        return new Owner(Type.INVITATION, id);
    }

    public static Owner department(String slug) {
        return new Owner(Type.DEPARTMENT, slug);
    }

    public static Owner newCitizen() {
        return new Owner(Type.CITIZEN, UUID.randomUUID().toString());
    }

    /** Whether it is somebody outside. */
    public boolean readsOutside() {
        return type == Type.CITIZEN;
    }
}
