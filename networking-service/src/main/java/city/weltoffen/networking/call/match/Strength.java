package city.weltoffen.networking.call.match;

/** How well a call fits, in a word; each is also a threshold that a department can choose. */
public enum Strength {
    WEAK(30),
    MEDIUM(50),
    STRONG(70);

    private final int from;

    Strength(int from) {
        this.from = from;
    }

    public static Strength of(CallMatch match) {
        if (match.reaches(STRONG.from)) {
            return STRONG;
        }
        return match.reaches(MEDIUM.from) ? MEDIUM : WEAK;
    }
}
