package city.weltoffen.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs an application's main method in a process that ends when its parent is gone. The parent holds the other end of
 * standard input, and whatever happens to the parent, the system closes that end. This class is all that a service's
 * class path gets besides the service.
 */
final class Child {

    private static final int ENDED_BY_PARENT = 143;

    private Child() {}

    public static void main(String[] arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("parent-watch").start(Child::endWithParent);
        Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Store and broker are gone with the parent, so there is nothing to end in good order. */
    @SuppressWarnings("SystemExitOutsideMain")
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nobody writes to it
            }
        } catch (IOException e) {
            // as good as its end
        }
        Runtime.getRuntime().halt(ENDED_BY_PARENT);
    }
}
