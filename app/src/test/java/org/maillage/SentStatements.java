package org.maillage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Notes what the thread of a test sends to the database, while it is asked to; everything else passes untouched.
@TestComponent
public class SentStatements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> NOTES = new ThreadLocal<>();

    /// What this sends, in order, sessions left aside: they are read and kept before any page is chosen.
    public static List<String> besidesTheSessions(Callable<?> work) throws Exception {
        var notes = new ArrayList<String>();
        NOTES.set(notes);
        try {
            work.call();
        } finally {
            NOTES.remove();
        }
        return notes.stream().filter(sql -> !sql.contains("spring_session")).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Noted(source) : bean;
    }

    private static final class Noted extends DelegatingDataSource {

        Noted(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return NOTES.get() == null ? connection : (Connection) noted(connection, Connection.class, "");
        }
    }

    private static Object noted(Object target, Class<?> type, String prepared) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                List<String> notes = NOTES.get();
                if (notes != null) {
                    notes.add(sql);
                }
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement ? noted(result, method.getReturnType(), sql) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
