package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.servlet.AsyncContext;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletResponse;
import javax.servlet.WriteListener;
import org.junit.After;
import org.junit.Test;

public final class EventStreamsTest {

    private final ConsoleModules modules = new ConsoleModules();
    private final EventStreams streams =
            new EventStreams(modules, new ConsolePages(modules, new Shell(Fixtures.folder())));

    @After
    public void close() throws Exception {
        streams.close();
    }

    @Test
    public void tellsManyChangesAtOnceInOneMessage() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        streams.add(stream(sent, false));

        for (int i = 0; i < 20; i++) {
            modules.change(installed -> installed);
        }

        await().atMost(Duration.ofSeconds(2)).until(() -> sent.toString().contains("event: registry"));
        assertThat(sent.toString().split("event: registry")).hasSize(2);
    }

    @Test
    public void forgetsAPageThatIsGone() {
        streams.add(stream(new ByteArrayOutputStream(), true));

        await().atMost(Duration.ofSeconds(2)).until(() -> streams.size() == 0);
    }

    @Test
    public void writesNothingOnceTheRequestIsOver() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        EventStream stream = new EventStream(stream(sent, false), gone -> {});

        stream.onComplete(null);
        stream.send("late");

        assertThat(sent.size()).isZero();
    }

    @Test
    public void theContainerWaitsForAWriteBeforeItTakesTheResponseBack() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        EventStream stream = new EventStream(
                stream(
                        new ByteArrayOutputStream() {
                            @Override
                            public synchronized void write(int sign) {
                                writing.countDown();
                                await().until(() -> goOn.getCount() == 0);
                            }
                        },
                        false),
                gone -> {});
        Thread writer = new Thread(() -> stream.send("x"));
        Thread container = new Thread(() -> stream.onError(null));

        writer.start();
        writing.await();
        container.start();
        await().until(() -> container.getState() == Thread.State.BLOCKED);
        goOn.countDown();

        container.join(5000);
        assertThat(container.isAlive()).isFalse();
    }

    private static AsyncContext stream(ByteArrayOutputStream sent, boolean gone) {
        ServletOutputStream out = new ServletOutputStream() {
            @Override
            public void write(int sign) throws IOException {
                if (gone) {
                    throw new IOException("connection reset");
                }
                sent.write(sign);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
        ServletResponse response = Fixtures.proxy(
                ServletResponse.class,
                (target, method, arguments) -> method.getName().equals("getOutputStream") ? out : null);
        return Fixtures.proxy(AsyncContext.class, (target, method, arguments) -> switch (method.getName()) {
            case "getResponse" -> response;
            case "hashCode" -> System.identityHashCode(target);
            case "equals" -> target == arguments[0];
            default -> null;
        });
    }
}
