"""Who may call: the keys in `keys` and `credentials_file`, read strictly, read again while serving, and made.

In: the files that the settings name, and the catalogue, for the models that a key is limited to. Out: `KeyRing`s; or
SettingsError with one sentence that never holds a secret. Without files there is no ring: everybody may call.

A file with secrets that others on the machine can read is refused. A SigV4 secret must be readable to verify; of an
API key the file holds the SHA-256 only. (It needs no salt and no slow hash: it is 256 random bits, not a password.)
"""

from __future__ import annotations

import configparser
import hashlib
import ipaddress
import json
import logging
import os
import secrets
import string
import tomllib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, SecretStr, StringConstraints, ValidationError

from outcrop.aws.sigv4 import Credentials
from outcrop.catalog import Catalog
from outcrop.quotas import Quota
from outcrop.settings import Settings, SettingsError

log = logging.getLogger("outcrop.access_keys")

BEARER_PREFIXES = ("ABSK", "bedrock-api-key-")  # of Bedrock's long-term and short-term API keys
LETTERS = string.ascii_uppercase + "234567"  # base 32, as in AWS's key ids
ACCOUNT = "000000000000"
OTHERS = 0o077  # the mode's bits for the group and for everybody
Name = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]{1,64}$")]
AccessKeyId = Annotated[str, StringConstraints(pattern=r"^\w{16,128}$")]  # AWS: the shape accessKeyIdType of IAM
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
PerMinute = Annotated[int, Field(ge=1)]


# Built when there is a file with keys, and not at each start: a seventh of the time before `serve` begins (measured).
STRICT = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True, defer_build=True)


class KeyTable(BaseModel):
    """What both kinds have. `models`: ids or short names; None: all. A quota that is None has no limit."""

    model_config = STRICT
    name: Name
    models: Annotated[tuple[str, ...], Field(strict=False, min_length=1)] | None = None
    requests_per_minute: PerMinute | None = None
    tokens_per_minute: PerMinute | None = None
    expires: AwareDatetime | None = None


class Sigv4Table(KeyTable):
    access_key_id: AccessKeyId
    secret_access_key: Annotated[SecretStr, Field(min_length=1)]
    session_token: SecretStr | None = None


class BearerTable(KeyTable):
    sha256: Sha256


class KeyFile(BaseModel):
    model_config = STRICT | ConfigDict(strict=False)
    sigv4: tuple[Sigv4Table, ...] = ()
    bearer: tuple[BearerTable, ...] = ()


@dataclass(frozen=True, slots=True)
class AccessKey:
    """`models`: the ids that it may call; None: all."""

    name: str
    models: frozenset[str] | None
    quota: Quota
    expires: datetime | None

    def expired(self, now: datetime) -> bool:
        return self.expires is not None and self.expires <= now


@dataclass(frozen=True, slots=True)
class KeyPair:
    credentials: Credentials
    key: AccessKey


@dataclass(frozen=True, slots=True)
class KeyRing:
    """SigV4 pairs by access key id, API keys by the SHA-256 of their text."""

    pairs: dict[str, KeyPair]
    bearer: dict[str, AccessKey]

    def by_id(self) -> Iterator[tuple[str, AccessKey]]:
        yield from ((id_, pair.key) for id_, pair in self.pairs.items())
        yield from self.bearer.items()


class Keys:
    """The ring that holds now. The files are read when it is made, and at each `reload()`."""

    def __init__(self, settings: Settings, catalog: Catalog) -> None:
        self._settings = settings
        self._catalog = catalog
        self.ring = self._read()

    def reload(self) -> None:
        """What is wrong with the files is logged, and the old keys stay. A key whose quota is the same keeps what it
        has used."""
        try:
            ring = self._read({id_: key.quota for id_, key in self.ring.by_id()})
        except SettingsError as error:
            log.error("the keys stay as they were: %s", error)
            return
        self.ring = ring
        log.info("the keys were read again: %d key pairs, %d API keys", len(ring.pairs), len(ring.bearer))

    def _read(self, used: dict[str, Quota] | None = None) -> KeyRing:
        tables = KeyFile()
        if path := self._settings.keys:
            tables = read_key_file(path)
        pairs = list(tables.sigv4)
        if path := self._settings.credentials_file:
            pairs += _read_credentials_file(path)
        ids = [*(table.access_key_id for table in pairs), *(table.sha256 for table in tables.bearer)]
        if not ids:
            raise SettingsError(f"there is no key in {self._settings.keys}; make one: outcrop keys new --help")
        if len(set(ids)) < len(ids):
            raise SettingsError("a key stands twice in the settings `keys` and `credentials_file`")
        used = used or {}
        return KeyRing(
            {
                table.access_key_id: KeyPair(_credentials(table), self._key(table, used.get(table.access_key_id)))
                for table in pairs
            },
            {table.sha256: self._key(table, used.get(table.sha256)) for table in tables.bearer},
        )

    def _key(self, table: KeyTable, used: Quota | None) -> AccessKey:
        quota = Quota(table.requests_per_minute, table.tokens_per_minute)
        if used and used.limits == quota.limits:
            quota = used
        models = None if table.models is None else frozenset(map(self._model_id, table.models))
        return AccessKey(table.name, models, quota, table.expires)

    def _model_id(self, name: str) -> str:
        card = self._catalog.find(name)
        if card is None:
            known = ", ".join(card.short_name for card in self._catalog)
            raise SettingsError(f"unknown model {name!r} of a key in {self._settings.keys}; known: {known}")
        return card.id


def open_keys(settings: Settings, catalog: Catalog) -> Keys | None:
    """None: open to everybody, which an address that others can reach must be told explicitly."""
    if settings.keys or settings.credentials_file:
        if settings.open:
            raise SettingsError("`open` is set, and so are keys; unset `open`, or `keys` and `credentials_file`")
        return Keys(settings, catalog)
    if not (settings.open or _is_loopback(settings.host)):
        raise SettingsError(
            f"other machines can reach {settings.host}, and there are no keys: set `keys` (outcrop keys new makes one) "
            "or `credentials_file`, or allow everybody with --open"
        )
    return None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def read_key_file(path: Path) -> KeyFile:
    return _key_file(path, _private_text(path))


def _key_file(path: Path, text: str) -> KeyFile:
    try:
        return KeyFile(**tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"the key file {path} is not TOML: {error}") from None
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise SettingsError(f"the key file {path} is wrong at {place}: {first['msg']}") from None


def _read_credentials_file(path: Path) -> list[Sigv4Table]:
    """AWS's own format. Profiles without a key pair (roles, processes) are passed over."""
    profiles = configparser.RawConfigParser(default_section="")  # to AWS `default` is a profile like any other
    try:
        profiles.read_string(_private_text(path))
        tables = [
            Sigv4Table(
                name=name,
                access_key_id=profile["aws_access_key_id"],
                secret_access_key=SecretStr(profile["aws_secret_access_key"]),
                session_token=SecretStr(token) if (token := profile.get("aws_session_token")) else None,
            )
            for name, profile in profiles.items()
            if "aws_access_key_id" in profile
        ]
    except (configparser.Error, KeyError, ValidationError):  # whose texts quote what stands in the file
        raise SettingsError(f"the credentials file {path} is not as AWS writes it: profiles with key pairs") from None
    if not tables:
        raise SettingsError(f"no profile of the credentials file {path} has an aws_access_key_id")
    return tables


def _private_text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            mode = os.fstat(file.fileno()).st_mode & 0o777
            if mode & OTHERS:
                raise SettingsError(f"others can read or change {path} (mode {mode:04o}); do: chmod 600 {path}")
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"cannot read {path}: {error}") from None


def _credentials(table: Sigv4Table) -> Credentials:
    token = table.session_token
    return Credentials(
        table.access_key_id, table.secret_access_key.get_secret_value(), token.get_secret_value() if token else None
    )


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def new_bearer_key() -> tuple[dict[str, str], dict[str, str]]:
    """What the file holds, and what its owner is told: a text of the form that Bedrock's long-term API keys have."""
    owner = f"BedrockAPIKey-{''.join(secrets.choice(LETTERS) for _ in range(4))}-at-{ACCOUNT}"
    token = BEARER_PREFIXES[0] + b64encode(f"{owner}:{secrets.token_urlsafe(32)}".encode()).decode()
    return {"sha256": digest(token)}, {"AWS_BEARER_TOKEN_BEDROCK": token}


def new_key_pair() -> tuple[dict[str, str], dict[str, str]]:
    """What the file holds, and what its owner is told: of the lengths that AWS's own have."""
    id_ = "AKIA" + "".join(secrets.choice(LETTERS) for _ in range(16))
    secret = b64encode(secrets.token_bytes(30)).decode()
    table = {"access_key_id": id_, "secret_access_key": secret}
    return table, {"AWS_ACCESS_KEY_ID": id_, "AWS_SECRET_ACCESS_KEY": secret}


def add_to_key_file(path: Path, kind: str, table: dict[str, Any]) -> None:
    """At its end; a new file is for its owner only. What would not be read again is not written."""
    try:
        path.touch(0o600)  # where it is there already, its mode stays, and is looked at next
    except OSError as error:
        raise SettingsError(f"cannot write {path}: {error}") from None
    there = _private_text(path)
    lines = [f"[[{kind}]]", *(f"{name} = {_toml(value)}" for name, value in table.items() if value is not None)]
    added = "\n" * (there != "") + "\n".join(lines) + "\n"
    found = _key_file(path, there + added)
    if len({key.name for key in (*found.sigv4, *found.bearer)}) < len(found.sigv4) + len(found.bearer):
        raise SettingsError(f"the key file {path} has a key with the name {table['name']!r} already")
    with path.open("a", encoding="utf-8") as file:
        file.write(added)


def _toml(value: str | int | list[str] | datetime) -> str:
    return value.isoformat() if isinstance(value, datetime) else json.dumps(value, ensure_ascii=False)
