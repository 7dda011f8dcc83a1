from __future__ import annotations

import pytest
from auth_database import unlock
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QSettings
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.deployments import AWS_EU, CDSE, DEPLOYMENTS, custom
from sentinelhub_byoc.core import credentials as credentials_module
from sentinelhub_byoc.core.access import Access, open_client, resolve_access
from sentinelhub_byoc.core.connections import Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import (
    load_credentials,
    remove_credentials,
    store_credentials,
    update_credentials,
)
from sentinelhub_byoc.core.errors import AccessError

SECRET = "a-Secret/with+signs&ümlaut"
LOCAL = custom("http://127.0.0.1:8000", "http://127.0.0.1:8000/token", "/byoc/v1", "Sandbox")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


@pytest.fixture
def store(file):
    return ConnectionStore(QSettings(str(file), QSettings.Format.IniFormat))


@pytest.fixture
def auth():
    """Open QGIS's authentication database, and remove what a test leaves in it."""
    unlock()
    yield QgsApplication.authManager()
    unlock()


# Connections


@pytest.mark.parametrize("deployment", [*DEPLOYMENTS.values(), LOCAL], ids=lambda deployment: deployment.key)
@pytest.mark.parametrize("name", ["Mine", "a/b", r"a\b", "50 % + ü", "[x]=;\"'"])
def test_connection_comes_back_as_it_was_saved(store, file, name, deployment):
    saved = Connection(name, deployment, "abc1234")
    store.save(saved)
    again = ConnectionStore(QSettings(str(file), QSettings.Format.IniFormat))
    assert again.names() == [name]
    assert again.get(name) == saved


def test_names_are_sorted_as_people_do(store):
    for name in ("b", "A", "c", "B2"):
        store.save(Connection(name, AWS_EU, ""))
    assert store.names() == ["A", "b", "B2", "c"]


def test_saving_again_leaves_nothing_of_the_old(store, file):
    store.save(Connection("x", LOCAL, "abc1234"))
    store.save(Connection("x", CDSE, "def5678"))
    assert store.get("x") == Connection("x", CDSE, "def5678")
    store._settings.sync()
    assert "127.0.0.1" not in file.read_text()


def test_default_is_the_chosen_or_the_only_one(store):
    assert store.default_name() == ""
    store.save(Connection("a", AWS_EU, ""))
    assert store.default_name() == "a"
    store.save(Connection("b", AWS_EU, ""))
    assert store.default_name() == ""
    store.set_default("b")
    assert store.default_name() == "b"
    store.remove("b")
    store.save(Connection("c", AWS_EU, ""))
    assert (store.names(), store.default_name()) == (["a", "c"], "")


def test_unknown_name_says_which_there_are(store):
    with pytest.raises(AccessError, match=r"There is no connection “x”\. No connection is saved yet"):
        store.get("x")
    store.save(Connection("a", AWS_EU, ""))
    store.save(Connection("b", AWS_EU, ""))
    with pytest.raises(AccessError, match=r"Choose one of: a, b\."):
        store.get("x")


@pytest.mark.parametrize(
    ("field", "value"),
    [("base_url", "http://example.org"), ("token_url", ""), ("api_prefix", "../x"), ("deployment", "mars")],
)
def test_damaged_connection_is_refused_with_advice(store, field, value):
    store.save(Connection("x", LOCAL, ""))
    store._settings.setValue(f"sentinelhub_byoc/connections/x/{field}", value)
    if field == "deployment":
        store._settings.remove("sentinelhub_byoc/connections/x/base_url")
    with pytest.raises(AccessError, match=r"“x” cannot be used: .* Edit the connection"):
        store.get("x")


@pytest.mark.parametrize("name", ["", "  "])
def test_connection_needs_a_name(store, name):
    with pytest.raises(AccessError, match="needs a name"):
        store.save(Connection(name, AWS_EU, ""))


# Credentials


def test_credentials_are_kept_in_the_database_and_nowhere_else(auth, store, file):
    authcfg = store_credentials("Mine", Credentials("my-client", SECRET))
    store.save(Connection("Mine", AWS_EU, authcfg))
    store._settings.sync()
    assert load_credentials(authcfg) == Credentials("my-client", SECRET)
    written = file.read_text(encoding="utf-8")
    assert authcfg in written
    for part in ("my-client", "a-Secret", SECRET):
        assert part not in written
    assert auth.configAuthMethodKey(authcfg) == "Basic"
    assert "Mine" in auth.availableAuthMethodConfigs()[authcfg].name()


def test_credentials_can_be_changed_and_removed(auth):
    authcfg = store_credentials("Mine", Credentials("one", "first-secret"))
    update_credentials(authcfg, "Mine", Credentials("two", "second-secret"))
    assert load_credentials(authcfg) == Credentials("two", "second-secret")
    remove_credentials(authcfg)
    remove_credentials(authcfg)
    with pytest.raises(AccessError, match=f"no entry “{authcfg}”.*again"):
        load_credentials(authcfg)


def test_entry_of_another_kind_is_refused(auth):
    config = QgsAuthMethodConfig("EsriToken")
    config.setName("other")
    config.setConfig("token", "x")
    config.setId(auth.uniqueConfigId())
    auth.storeAuthenticationConfig(config)
    with pytest.raises(AccessError, match="holds no client id and client secret"):
        load_credentials(config.id())


@pytest.mark.parametrize(
    "act", [lambda: load_credentials("abc1234"), lambda: store_credentials("x", Credentials("a", "b"))]
)
def test_without_master_password_outside_qgis_window_nobody_is_asked(auth, act):
    auth.clearMasterPassword()
    with pytest.raises(AccessError) as caught:
        act()
    assert "master password" in caught.value.message
    assert "QGIS_AUTH_PASSWORD_FILE" in caught.value.hint
    assert "SH_CLIENT_ID" in caught.value.hint


def test_refusal_of_the_database_shows_no_secret(auth, monkeypatch):
    class Refuses:
        def uniqueConfigId(self):  # noqa: N802
            return "abc1234"

        def storeAuthenticationConfig(self, config):  # noqa: N802
            return False, config

    monkeypatch.setattr(credentials_module, "_open_manager", Refuses)
    with pytest.raises(AccessError) as caught:
        store_credentials("x", Credentials("my-client", SECRET))
    assert "log messages" in caught.value.hint
    assert SECRET not in repr(caught.value)


# Access


@pytest.fixture
def two_connections(auth, store):
    for name, deployment in (("eu", AWS_EU), ("local", LOCAL)):
        store.save(
            Connection(name, deployment, store_credentials(name, Credentials(f"id of {name}", SECRET)))
        )
    return store


def test_access_by_name_or_by_default(two_connections):
    assert resolve_access("local", two_connections) == Access(
        LOCAL, Credentials("id of local", SECRET), "local"
    )
    two_connections.set_default("eu")
    assert resolve_access("", two_connections).deployment == AWS_EU


def test_access_shows_no_secret(two_connections):
    access = resolve_access("eu", two_connections)
    assert SECRET not in repr(access)
    assert "id of eu" not in repr(access)


def test_access_from_the_environment(store, monkeypatch):
    monkeypatch.setenv("SH_CLIENT_ID", "me")
    monkeypatch.setenv("SH_CLIENT_SECRET", SECRET)
    access = resolve_access("", store)
    assert (access.deployment, access.credentials) == (AWS_EU, Credentials("me", SECRET))
    assert access.title == "AWS EU (Frankfurt) (environment)"
    monkeypatch.setenv("SH_BASE_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("SH_TOKEN_URL", "http://127.0.0.1:1/token")
    assert resolve_access("", store).deployment.base_url == "http://127.0.0.1:1"


def test_saved_connection_wins_over_the_environment(two_connections, monkeypatch):
    monkeypatch.setenv("SH_CLIENT_ID", "me")
    monkeypatch.setenv("SH_CLIENT_SECRET", SECRET)
    two_connections.set_default("local")
    assert resolve_access("", two_connections).title == "local"
    with pytest.raises(AccessError, match="There is no connection “other”"):
        resolve_access("other", two_connections)


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        pytest.param({}, "No connection to Sentinel Hub is chosen. Add a connection", id="nothing"),
        pytest.param({"SH_CLIENT_ID": "me"}, "SH_CLIENT_SECRET is not set", id="half"),
        pytest.param(
            {"SH_CLIENT_ID": "me", "SH_CLIENT_SECRET": "s", "SH_BASE_URL": "https://example.org"},
            "SH_TOKEN_URL is not set",
            id="no-token-url",
        ),
    ],
)
def test_incomplete_environment_says_what_is_missing(store, monkeypatch, environment, words):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(AccessError) as caught:
        resolve_access("", store)
    assert words in str(caught.value)


def test_several_connections_and_no_default_say_so(two_connections):
    with pytest.raises(AccessError, match="eu, local"):
        resolve_access("", two_connections)


def test_clients_of_one_access_share_its_token(sandbox):
    from sentinelhub_byoc.byoc.auth import Credentials

    access = Access(sandbox.deployment, Credentials("sandbox", "sandbox"), "test")
    before = sandbox.tokens.issued
    for _ in range(3):
        list(open_client(access).iter_collections())
    assert sandbox.tokens.issued == before + 1


def test_client_speaks_through_qgis(server, two_connections):
    from sentinelhub_byoc.byoc.auth import Credentials

    server.expect("GET", "/api/v1/byoc/collections", json={"data": [], "links": {}})
    access = Access(custom(server.url, server.token_url), Credentials("me", SECRET), "test")
    assert list(open_client(access).iter_collections()) == []
    assert "QGIS" in server.requests[0].headers["user-agent"]
    assert server.token_requests[0].form["client_secret"] == SECRET
