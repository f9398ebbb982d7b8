package city.weltoffen.networking.synergy;

/** Why a proposal has no ground any more. */
public enum Closing {
    /** The two are one department now. */
    MERGED,
    /** The departments that took over were told of the same already. */
    DOUBLED,
    /** What spoke for it became confidential. */
    CONCEALED,
    /** What spoke for it did not take place. */
    GROUNDLESS
}
