package city.weltoffen.launcher;

/** Something that the person who started Weltoffen must know and can change; its message is all they need. */
final class LaunchProblem extends RuntimeException {

    private final String message;

    LaunchProblem(String message) {
        super(message);
        this.message = message;
    }

    LaunchProblem(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
