package city.weltoffen.networking.synergy;

/** How far a proposal is. */
public enum SynergyState {
    /** At least one side has not answered yet. */
    PROPOSED,
    /** Both want to talk. */
    ACCEPTED,
    /** One of the two does not. */
    DECLINED,
    /** The two did not both answer in time. */
    EXPIRED,
    /** It has no ground any more. */
    CLOSED
}
