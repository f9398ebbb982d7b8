package city.weltoffen.networking.department;

/** What can happen to a department on a day. */
public enum ChangeKind {
    RENAMED,
    MERGED,
    SPLIT,
    DISSOLVED;

    boolean ends() {
        return this != RENAMED;
    }
}
