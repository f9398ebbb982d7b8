package city.weltoffen.notification.byrole;

import city.weltoffen.defaults.security.Identity;
import java.util.Set;

/** With what a rule comes. */
public enum Role {
    /** Belongs to a department or to the international office. */
    MEMBER,
    /** Coordinates a department, or deputises for its coordinator. */
    COORDINATOR,
    OFFICE,
    COUNCIL,
    ADMIN;

    /** @param coordinated departments that the person coordinates today */
    boolean isOf(Identity identity, Set<String> coordinated) {
        return switch (this) {
            case MEMBER -> identity.isMember();
            case COORDINATOR -> !coordinated.isEmpty();
            case OFFICE -> identity.isOffice();
            case COUNCIL -> identity.isCouncil();
            case ADMIN -> identity.isAdmin();
        };
    }
}
