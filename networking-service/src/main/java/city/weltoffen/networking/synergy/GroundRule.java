package city.weltoffen.networking.synergy;

/**
 * How strong a common ground must be.
 *
 * @param least of both sides together
 * @param eachSide of each of them
 * @param strong from there on it is proposed at once, weaker on the next working day
 */
public record GroundRule(int least, int eachSide, int strong) {

    public GroundRule {
        if (least < 2 || eachSide < 1 || strong < least) {
            throw new IllegalArgumentException("least is 2 or more, each-side 1 or more, strong not below least: "
                    + least + ", " + eachSide + ", " + strong);
        }
    }
}
