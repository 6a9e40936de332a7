#!/usr/bin/env python3
"""Speaks every conversation of samples/conversations into samples/rendered.

Needs Debian's espeak-ng (its library speaks and tells when each word starts) and nothing else. The demo does not:
what this writes is committed. Run: python3 samples/render.py [ID ...]

Each conversation becomes a folder with metadata.json (schema v1), audio.wav (8 kHz, agent left, customer right) and
transcript.vtt, transcript.json (Amazon Transcribe) or transcript.vcon, whichever its head asks for, with word times;
expected.json tells which passages a filter must find.
"""
import ctypes, json, re, struct, sys, uuid, wave
from pathlib import Path

HERE = Path(__file__).parent
RATE = 8000
GAP_MS = 350          # silence between turns
LEAD_MS = 400         # silence before the first word

# --- espeak-ng -----------------------------------------------------------------------------------------------

class EventId(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]

class Event(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("unique_identifier", ctypes.c_uint), ("text_position", ctypes.c_int),
                ("length", ctypes.c_int), ("audio_position", ctypes.c_int), ("sample", ctypes.c_int),
                ("user_data", ctypes.c_void_p), ("id", EventId)]

EVENT_END, EVENT_WORD = 0, 1
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))

class Speaker:
    def __init__(self):
        self.lib = ctypes.CDLL("libespeak-ng.so.1")
        self.rate = self.lib.espeak_Initialize(2, 0, None, 0)   # AUDIO_OUTPUT_SYNCHRONOUS
        self.samples, self.starts = [], []
        self.callback = CALLBACK(self.receive)                   # kept: the library holds only the address
        self.lib.espeak_SetSynthCallback(self.callback)

    def receive(self, wav, count, events):
        if wav and count:
            self.samples.extend(wav[:count])
        at = 0
        while events[at].type != EVENT_END:
            if events[at].type == EVENT_WORD:
                self.starts.append((events[at].text_position - 1, events[at].sample))
            at += 1
        return 0

    def say(self, text, voice, words_per_minute):
        """Mono samples at the library's rate and (character, sample) starts of what it took for words."""
        self.samples, self.starts = [], []
        if self.lib.espeak_SetVoiceByName(voice.encode()) != 0:
            sys.exit(f"espeak-ng has no voice {voice}")
        self.lib.espeak_SetParameter(1, words_per_minute, 0)
        data = text.encode()
        self.lib.espeak_Synth(data, len(data) + 1, 0, 1, 0, 1, None, None)   # POS_CHARACTER, espeakCHARS_UTF8
        self.lib.espeak_Synchronize()
        return self.samples, self.starts

def resample(samples, rate):
    """Windowed average down to 8 kHz: telephone quality is the aim."""
    out, step, n = [], rate / RATE, len(samples)
    for i in range(int(n / step)):
        a, b = int(i * step), min(n, int((i + 1) * step) + 1)
        out.append(sum(samples[a:b]) // max(1, b - a))
    return out

# --- conversations -------------------------------------------------------------------------------------------

MARK = re.compile(r"\{([A-Z_]+)\|([^}]*)\}")

def read(path):
    head_text, body = path.read_text().split("---\n", 1)
    head = dict(line.split(": ", 1) for line in head_text.strip().splitlines())
    turns = []
    for line in body.strip().splitlines():
        speaker, text = line.split(": ", 1)
        spans, plain, last = [], "", 0
        for m in MARK.finditer(text):
            plain += text[last:m.start()]
            spans.append({"start": len(plain), "end": len(plain) + len(m[2]), "type": m[1]})
            plain += m[2]
            last = m.end()
        turns.append({"speaker": speaker, "text": plain + text[last:], "spans": spans})
    return head, turns

def word_times(text, starts, rate, total, offset_ms):
    """One entry a written word; a word that the voice ran together with the one before shares its time evenly."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", text)]
    known = {position: sample * 1000 / rate for position, sample in sorted(starts, reverse=True)}
    times = [known.get(position) for position, _ in words]
    if times and times[0] is None:
        times[0] = 0.0
    end = total * 1000 / rate
    at = 0
    while at < len(times):
        if times[at] is None:
            stop = at
            while stop < len(times) and times[stop] is None:
                stop += 1
            right = times[stop] if stop < len(times) else end
            left, share = times[at - 1], stop - at + 1
            for k in range(at, stop):
                times[k] = left + (right - left) * (k - at + 1) / share
            at = stop
        at += 1
    stops = times[1:] + [end]
    return [{"text": w, "startMs": round(offset_ms + a), "endMs": round(offset_ms + max(a + 20, b))}
            for (_, w), a, b in zip(words, times, stops)]

def render(speaker, path):
    head, turns = read(path)
    channels = {"agent": [], "customer": []}
    cursor = int(LEAD_MS * RATE / 1000)
    for turn in turns:
        pcm, starts = speaker.say(turn["text"], head["voice-" + turn["speaker"]], 165)
        pcm8 = resample(pcm, speaker.rate)
        turn["words"] = word_times(turn["text"], starts, speaker.rate, len(pcm), cursor * 1000 / RATE)
        mine = channels[turn["speaker"]]
        mine.extend([0] * (cursor - len(mine)))
        mine.extend(pcm8)
        cursor += len(pcm8) + int(GAP_MS * RATE / 1000)
    length = max(len(c) for c in channels.values()) + RATE // 4
    for c in channels.values():
        c.extend([0] * (length - len(c)))
    folder = HERE / "rendered" / path.stem
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("transcript.*"):
        old.unlink()
    write_wav(folder / "audio.wav", channels, head["audio"])
    write_json(folder / "metadata.json", metadata(head))
    WRITERS[head["transcript"]](folder, head, turns)
    write_json(folder / "expected.json", {"language": head["language"], "turns": [
        {"speaker": t["speaker"], "text": t["text"], "spans": t["spans"]} for t in turns]})
    print(f"{path.stem}: {length / RATE:.1f} s, {len(turns)} turns")

def metadata(head):
    """The start is set by what imports the samples; this one stands for readers of the file."""
    parties = [{"role": "agent"}, {"role": "customer"}]
    if "agent-name" in head: parties[0]["name"] = head["agent-name"]
    if "customer-name" in head: parties[1]["name"] = head["customer-name"]
    data = {"schema": 1, "start": "2026-11-02T10:15:00Z", "zone": head["zone"], "country": head["country"], "queue": head["queue"],
            "class": head["class"], "team": head["team"], "agentId": head["agent-id"], "purpose": head["purpose"],
            "consent": head["consent"], "language": head["language"], "parties": parties}
    if "customer-reference" in head: data["customerReference"] = head["customer-reference"]
    if "case" in head: data["case"] = {"id": head["case"], "source": "crm"}
    return data

# --- files ---------------------------------------------------------------------------------------------------

def alaw(sample):
    """ITU-T G.711 A-law of a 16-bit sample."""
    sign = 0x80 if sample >= 0 else 0
    value = min(32767, abs(sample) if sample >= 0 else abs(sample) - 1) >> 4
    value = max(0, value)
    if value < 32:
        code = value
    else:
        exponent = value.bit_length() - 4
        code = (exponent << 4) | ((value >> (exponent - 1)) & 0x0F)
    return (code | sign) ^ 0x55

def ulaw(sample):
    """ITU-T G.711 mu-law of a 16-bit sample."""
    sign = 0x80 if sample < 0 else 0
    value = min(32635, abs(sample)) + 132
    exponent = value.bit_length() - 8
    return ~(sign | (exponent << 4) | ((value >> (exponent + 3)) & 0x0F)) & 0xFF

def write_wav(path, channels, coding):
    pairs = zip(channels["agent"], channels["customer"])
    if coding == "pcm16":
        data, tag, bits = b"".join(struct.pack("<hh", a, c) for a, c in pairs), 1, 16
    else:
        encode, tag = (alaw, 6) if coding == "alaw" else (ulaw, 7)
        table = {}
        def code(s):
            if s not in table: table[s] = encode(s)
            return table[s]
        data, bits = bytes(v for a, c in pairs for v in (code(a), code(c))), 8
    align = 2 * bits // 8
    fmt = struct.pack("<HHIIHH", tag, 2, RATE, RATE * align, align, bits)
    if tag != 1:
        fmt += struct.pack("<H", 0)
    body = b"WAVE" + b"fmt " + struct.pack("<I", len(fmt)) + fmt + b"data" + struct.pack("<I", len(data)) + data
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)

def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n")

def stamp(ms):
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"

def write_webvtt(folder, head, turns):
    lines = ["WEBVTT", ""]
    for number, t in enumerate(turns, 1):
        w = t["words"]
        lines += [str(number), f"{stamp(w[0]['startMs'])} --> {stamp(w[-1]['endMs'])}",
                  f"<v {t['speaker']}>" + " ".join(f"<{stamp(x['startMs'])}>{x['text']}" for x in w), ""]
    (folder / "transcript.vtt").write_text("\n".join(lines))

def write_amazon(folder, head, turns):
    """The shape of an Amazon Transcribe result with channel identification."""
    seconds = lambda ms: f"{ms / 1000:.3f}"
    labels = []
    for channel, speaker in enumerate(["agent", "customer"]):
        items = [{"start_time": seconds(w["startMs"]), "end_time": seconds(w["endMs"]), "type": "pronunciation",
                  "alternatives": [{"confidence": "0.99", "content": w["text"]}]}
                 for t in turns if t["speaker"] == speaker for w in t["words"]]
        labels.append({"channel_label": f"ch_{channel}", "items": items})
    write_json(folder / "transcript.json", {
        "jobName": path_id(folder), "accountId": "000000000000", "status": "COMPLETED",
        "results": {"transcripts": [{"transcript": " ".join(t["text"] for t in turns)}],
                    "channel_labels": {"channels": labels, "number_of_channels": 2}, "items":
                    sorted((i for c in labels for i in c["items"]), key=lambda i: float(i["start_time"]))}})

def write_vcon(folder, head, turns):
    """A vCon whose dialog carries the words as analysis, sound beside it in audio.wav."""
    m = metadata(head)
    words = [{"speaker": t["speaker"], "text": t["text"], "start": t["words"][0]["startMs"] / 1000, "end": t["words"][-1]["endMs"] / 1000,
              "words": [{"word": w["text"], "start": w["startMs"] / 1000, "end": w["endMs"] / 1000} for w in t["words"]]} for t in turns]
    write_json(folder / "transcript.vcon", {
        "vcon": "0.4.0", "uuid": str(uuid.uuid5(uuid.NAMESPACE_URL, "sluis-sample:" + path_id(folder))), "created_at": m["start"],
        "parties": [{k: v for k, v in p.items()} for p in m["parties"]],
        "dialog": [{"type": "recording", "start": m["start"], "duration": words[-1]["end"], "parties": [0, 1], "mediatype": "audio/x-wav",
                    "filename": "audio.wav"}],
        "analysis": [{"type": "transcript", "dialog": 0, "vendor": "sluis-samples", "schema": "turns", "encoding": "json",
                      "body": {"turns": words}}]})

def path_id(folder):
    return folder.name

WRITERS = {"webvtt": write_webvtt, "amazon-transcribe": write_amazon, "vcon": write_vcon}

if __name__ == "__main__":
    wanted = set(sys.argv[1:])
    speaker = Speaker()
    for path in sorted((HERE / "conversations").glob("*.txt")):
        if not wanted or path.stem in wanted:
            render(speaker, path)
