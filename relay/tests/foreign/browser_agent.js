// A headless Chromium that takes orders: a JSON object a line in, a JSON object a line out, matched by id.
//
// open      starts the browser and a page with a connection that uses relayed candidates only; with `video`, its camera too
// offer     makes a data channel and gives the offer
// answer    takes an offer and gives the answer
// accept    takes the answer
// send      sends `length` random bytes through the data channel and gives their SHA-256
// receive   waits for `length` bytes of the data channel and gives their SHA-256
// stats     gives the candidate types of the pair in use, and what has been received and decoded of the video
//
// usage: node browser_agent.js BROWSER, with playwright-core on NODE_PATH

const readline = require('node:readline');
const { chromium } = require('playwright-core');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

let browser;
let page;

// What runs in the page: nothing in here sees the variables of this file.
const inPage = {
  async open({ server, video }) {
    const connection = new RTCPeerConnection({ iceServers: [server], iceTransportPolicy: 'relay' });
    const heard = { chunks: [], bytes: 0 };
    const hear = (channel) => {
      channel.binaryType = 'arraybuffer';
      channel.onmessage = ({ data }) => {
        heard.chunks.push(data);
        heard.bytes += data.byteLength;
      };
      window.channel = channel;
    };
    connection.ondatachannel = ({ channel }) => hear(channel);
    Object.assign(window, { connection, heard, hear });
    window.sha256 = async (bytes) => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    window.until = async (what, condition, limit_s) => {
      const deadline = performance.now() + limit_s * 1000;
      while (!condition()) {
        if (performance.now() > deadline) throw new Error(`no ${what} within ${limit_s} s`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    window.described = async (description, limit_s) => {
      await connection.setLocalDescription(description);
      await window.until('end of candidates', () => connection.iceGatheringState === 'complete', limit_s);
      const { sdp } = connection.localDescription;
      return { sdp, candidates: sdp.split('\r\n').filter((line) => line.startsWith('a=candidate:')) };
    };
    if (video) {
      const screen = document.body.appendChild(document.createElement('video'));
      Object.assign(screen, { autoplay: true, muted: true });
      connection.ontrack = ({ streams }) => {
        screen.srcObject = streams[0];
      };
      const wanted = { audio: true, video: { width: 320, height: 240, frameRate: 15 } };
      const camera = await navigator.mediaDevices.getUserMedia(wanted);
      camera.getTracks().forEach((track) => connection.addTrack(track, camera));
    }
    return {};
  },

  async offer({ limit_s }) {
    window.hear(window.connection.createDataChannel('lab'));
    return window.described(await window.connection.createOffer(), limit_s);
  },

  async answer({ sdp, limit_s }) {
    await window.connection.setRemoteDescription({ type: 'offer', sdp });
    return window.described(await window.connection.createAnswer(), limit_s);
  },

  async accept({ sdp, limit_s }) {
    await window.connection.setRemoteDescription({ type: 'answer', sdp });
    await window.until('open channel', () => window.channel.readyState === 'open', limit_s);
    return {};
  },

  async send({ length, limit_s }) {
    await window.until('open channel', () => window.channel?.readyState === 'open', limit_s);
    const bytes = new Uint8Array(length);
    const chunk = 16384;
    for (let at = 0; at < length; at += chunk) {
      const part = bytes.subarray(at, at + chunk);
      crypto.getRandomValues(part);
      await window.until('room to send', () => window.channel.bufferedAmount < 1 << 20, limit_s);
      window.channel.send(part);
    }
    return { sha256: await window.sha256(bytes) };
  },

  async receive({ length, limit_s }) {
    await window.until(`${length} bytes`, () => window.heard.bytes >= length, limit_s);
    return { sha256: await window.sha256(await new Blob(window.heard.chunks).arrayBuffer()) };
  },

  async stats() {
    const stats = new Map(await window.connection.getStats());
    const all = [...stats.values()];
    const transport = all.find(({ type }) => type === 'transport');
    const pair = stats.get(transport?.selectedCandidatePairId);
    const video = all.find(({ type, kind }) => type === 'inbound-rtp' && kind === 'video');
    return {
      local: stats.get(pair?.localCandidateId)?.candidateType,
      remote: stats.get(pair?.remoteCandidateId)?.candidateType,
      bytes_received: video?.bytesReceived ?? 0,
      frames_decoded: video?.framesDecoded ?? 0,
    };
  },
};

async function obey(order) {
  if (order.do === 'open') {
    browser = await chromium.launch({ executablePath: process.argv[2], args: ARGUMENTS });
    page = await browser.newPage();
    // Camera and hashes are for secure origins: this one exists only in here.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
    await page.goto('https://lab.example/');
  }
  return page.evaluate(inPage[order.do], order);
}

async function main() {
  const obeying = [];
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const order = JSON.parse(line);
    const answered = obey(order)
      .catch((error) => ({ error: `${order.do}: ${error}` }))
      .then((answer) => console.log(JSON.stringify({ ...answer, id: order.id })));
    obeying.push(answered);
  }
  await browser?.close();
}

main();
