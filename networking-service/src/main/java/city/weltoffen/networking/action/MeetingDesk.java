package city.weltoffen.networking.action;

import city.weltoffen.defaults.security.Identity;
import org.jspecify.annotations.Nullable;

/** What meetings answer about the items that are agreed in them. */
public interface MeetingDesk {

    /**
     * The meeting as source of an action item.
     *
     * @throws city.weltoffen.defaults.problems.DomainProblem naming the field where there is no such meeting or item
     */
    AgreedIn source(String meeting, @Nullable String item);

    /** Whether somebody has the chair of a meeting that is or was held, or takes its minutes. */
    boolean leads(Identity identity, String meeting);
}
