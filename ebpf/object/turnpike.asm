
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
       0:	r5 = *(u64 *)(r1 + 0x90)
       1:	r6 = *(u64 *)(r1 + 0x88)
       2:	w0 = w4
       3:	w0 &= 0xffff
       4:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
       5:	w0 = 0x1
       6:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       7:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       8:	w5 = *(u16 *)(r1 + 0x98)
       9:	w6 = w4
      10:	w6 &= 0xffff
      11:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      12:	w5 = *(u16 *)(r1 + 0xb0)
      13:	r6 = *(u64 *)(r1 + 0xa8)
      14:	r7 = *(u64 *)(r1 + 0xa0)
      15:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      16:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      17:	w6 = w4
      18:	w6 &= 0xffff
      19:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      20:	w5 = *(u16 *)(r1 + 0xc8)
      21:	r6 = *(u64 *)(r1 + 0xc0)
      22:	r7 = *(u64 *)(r1 + 0xb8)
      23:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      24:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      25:	w6 = w4
      26:	w6 &= 0xffff
      27:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      28:	w5 = *(u16 *)(r1 + 0xe0)
      29:	r6 = *(u64 *)(r1 + 0xd8)
      30:	r7 = *(u64 *)(r1 + 0xd0)
      31:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      32:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      33:	w6 = w4
      34:	w6 &= 0xffff
      35:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      36:	w5 = *(u16 *)(r1 + 0xf8)
      37:	r6 = *(u64 *)(r1 + 0xf0)
      38:	r7 = *(u64 *)(r1 + 0xe8)
      39:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      40:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      41:	w6 = w4
      42:	w6 &= 0xffff
      43:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      44:	w5 = *(u16 *)(r1 + 0x110)
      45:	r6 = *(u64 *)(r1 + 0x108)
      46:	r7 = *(u64 *)(r1 + 0x100)
      47:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      48:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      49:	w6 = w4
      50:	w6 &= 0xffff
      51:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      52:	w5 = *(u16 *)(r1 + 0x128)
      53:	r6 = *(u64 *)(r1 + 0x120)
      54:	r7 = *(u64 *)(r1 + 0x118)
      55:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      56:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      57:	w6 = w4
      58:	w6 &= 0xffff
      59:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      60:	w5 = *(u16 *)(r1 + 0x140)
      61:	r6 = *(u64 *)(r1 + 0x138)
      62:	r7 = *(u64 *)(r1 + 0x130)
      63:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      64:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      65:	w6 = w4
      66:	w6 &= 0xffff
      67:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      68:	w5 = *(u16 *)(r1 + 0x158)
      69:	r6 = *(u64 *)(r1 + 0x150)
      70:	r7 = *(u64 *)(r1 + 0x148)
      71:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      72:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      73:	w6 = w4
      74:	w6 &= 0xffff
      75:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      76:	w5 = *(u16 *)(r1 + 0x170)
      77:	r6 = *(u64 *)(r1 + 0x168)
      78:	r7 = *(u64 *)(r1 + 0x160)
      79:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      80:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      81:	w6 = w4
      82:	w6 &= 0xffff
      83:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      84:	w5 = *(u16 *)(r1 + 0x188)
      85:	r6 = *(u64 *)(r1 + 0x180)
      86:	r7 = *(u64 *)(r1 + 0x178)
      87:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      88:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      89:	w6 = w4
      90:	w6 &= 0xffff
      91:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      92:	w5 = *(u16 *)(r1 + 0x1a0)
      93:	r6 = *(u64 *)(r1 + 0x198)
      94:	r7 = *(u64 *)(r1 + 0x190)
      95:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      96:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      97:	w6 = w4
      98:	w6 &= 0xffff
      99:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     100:	w5 = *(u16 *)(r1 + 0x1b8)
     101:	r6 = *(u64 *)(r1 + 0x1b0)
     102:	r7 = *(u64 *)(r1 + 0x1a8)
     103:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     104:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     105:	w6 = w4
     106:	w6 &= 0xffff
     107:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     108:	w5 = *(u16 *)(r1 + 0x1d0)
     109:	r6 = *(u64 *)(r1 + 0x1c8)
     110:	r7 = *(u64 *)(r1 + 0x1c0)
     111:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     112:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     113:	w6 = w4
     114:	w6 &= 0xffff
     115:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     116:	w5 = *(u16 *)(r1 + 0x1e8)
     117:	r6 = *(u64 *)(r1 + 0x1e0)
     118:	r7 = *(u64 *)(r1 + 0x1d8)
     119:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     120:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     121:	w6 = w4
     122:	w6 &= 0xffff
     123:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     124:	w5 = *(u16 *)(r1 + 0x200)
     125:	r6 = *(u64 *)(r1 + 0x1f8)
     126:	r1 = *(u64 *)(r1 + 0x1f0)
     127:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     128:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     129:	w4 &= 0xffff
     130:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     131:	w0 = 0x0
     132:	exit
     133:	r2 = *(u64 *)(r1 + 0xa8)
     134:	r2 = *(u64 *)(r1 + 0xa0)
     135:	r2 = *(u64 *)(r1 + 0xc0)
     136:	r2 = *(u64 *)(r1 + 0xb8)
     137:	r2 = *(u64 *)(r1 + 0xd8)
     138:	r2 = *(u64 *)(r1 + 0xd0)
     139:	r2 = *(u64 *)(r1 + 0xf0)
     140:	r2 = *(u64 *)(r1 + 0xe8)
     141:	r2 = *(u64 *)(r1 + 0x108)
     142:	r2 = *(u64 *)(r1 + 0x100)
     143:	r2 = *(u64 *)(r1 + 0x120)
     144:	r2 = *(u64 *)(r1 + 0x118)
     145:	r2 = *(u64 *)(r1 + 0x138)
     146:	r2 = *(u64 *)(r1 + 0x130)
     147:	r2 = *(u64 *)(r1 + 0x150)
     148:	r2 = *(u64 *)(r1 + 0x148)
     149:	r2 = *(u64 *)(r1 + 0x168)
     150:	r2 = *(u64 *)(r1 + 0x160)
     151:	r2 = *(u64 *)(r1 + 0x180)
     152:	r2 = *(u64 *)(r1 + 0x178)
     153:	r2 = *(u64 *)(r1 + 0x198)
     154:	r2 = *(u64 *)(r1 + 0x190)
     155:	r2 = *(u64 *)(r1 + 0x1b0)
     156:	r2 = *(u64 *)(r1 + 0x1a8)
     157:	r2 = *(u64 *)(r1 + 0x1c8)
     158:	r2 = *(u64 *)(r1 + 0x1c0)
     159:	r2 = *(u64 *)(r1 + 0x1e0)
     160:	r2 = *(u64 *)(r1 + 0x1d8)
     161:	r2 = *(u64 *)(r1 + 0x1f8)
     162:	r1 = *(u64 *)(r1 + 0x1f0)
     163:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

0000000000000520 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
     164:	r6 = r3
     165:	r4 = *(u64 *)(r1 + 0x18)
     166:	r4 *= r6
     167:	r3 = *(u64 *)(r1 + 0x10)
     168:	r3 *= r2
     169:	r4 += r3
     170:	r8 = r4
     171:	r8 >>= 0x20
     172:	r8 ^= r4
     173:	r3 = *(u64 *)(r1 + 0x38)
     174:	r8 *= r3
     175:	r3 = -0x100000000 ll
     177:	*(u64 *)(r10 - 0x10) = r2
     178:	r4 = r2
     179:	r4 &= r3
     180:	r2 = 0xffff0000 ll
     182:	r4 |= r2
     183:	*(u64 *)(r10 - 0x20) = r4
     184:	w7 = 0x0
     185:	w2 = *(u32 *)(r1 + 0x8)
     186:	*(u32 *)(r10 - 0x8) = w2
     187:	r1 += 0x208
     188:	*(u64 *)(r10 - 0x18) = r1
     189:	r8 >>= 0x21
     190:	r9 = 0x0
     191:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     192:	w1 = w8
     193:	w1 += w7
     194:	w2 = *(u32 *)(r10 - 0x8)
     195:	w1 &= w2
     196:	*(u32 *)(r10 - 0x4) = w1
     197:	r2 = r10
     198:	r2 += -0x4
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	NARROW
     201:	call 0x1
     202:	r3 = 0xffffffffffff ll
     204:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     205:	r1 = *(u64 *)(r0 + 0x8)
     206:	r1 &= r3
     207:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     208:	w1 = *(u32 *)(r0 + 0x0)
     209:	r2 = *(u64 *)(r10 - 0x10)
     210:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     211:	w2 = *(u8 *)(r0 + 0x1f)
     212:	r2 <<= 0x5
     213:	r1 = *(u64 *)(r10 - 0x18)
     214:	r1 += r2
     215:	r2 = *(u64 *)(r1 + 0x0)
     216:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     217:	r1 = *(u64 *)(r1 + 0x8)
     218:	r2 = *(u64 *)(r10 - 0x20)
     219:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
     220:	r1 = *(u64 *)(r0 + 0x48)
     221:	r2 = r1
     222:	r2 &= r3
     223:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     224:	w2 = *(u32 *)(r0 + 0x40)
     225:	r3 = *(u64 *)(r10 - 0x10)
     226:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     227:	w3 = *(u8 *)(r0 + 0x5f)
     228:	r3 <<= 0x5
     229:	r2 = *(u64 *)(r10 - 0x18)
     230:	r2 += r3
     231:	r3 = *(u64 *)(r2 + 0x0)
     232:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     233:	r2 = *(u64 *)(r2 + 0x8)
     234:	r3 = *(u64 *)(r10 - 0x20)
     235:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
     236:	w7 += 0x1
     237:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     238:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
     239:	r0 += 0x8
     240:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
     241:	r0 += 0x48
     242:	r9 = r0
     243:	r0 = r9
     244:	exit

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x3
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r6 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	r8 = 0x13
      21:	if r0 == 0x0 goto +0x2f <turnpike+0x1c8>
      22:	w1 = *(u32 *)(r0 + 0x0)
      23:	if w1 != 0x3 goto +0x2d <turnpike+0x1c8>
      24:	w1 = *(u32 *)(r6 + 0x4)
      25:	w7 = *(u32 *)(r6 + 0x0)
      26:	r2 = r7
      27:	r2 += 0xe
      28:	r8 = 0x3
      29:	if r2 > r1 goto +0x27 <turnpike+0x1c8>
      30:	w5 = 0x0
      31:	r9 = 0x0
      32:	r8 = 0xe
      33:	w3 = *(u16 *)(r7 + 0xc)
      34:	if w3 s> 0xa887 goto +0x4 <turnpike+0xd8>
      35:	if w3 == 0x8 goto +0xf9 <turnpike+0x888>
      36:	r8 = 0x3
      37:	if w3 == 0x81 goto +0x4 <turnpike+0xf0>
      38:	goto +0x1e <turnpike+0x1c8>
      39:	if w3 == 0xdd86 goto +0x15 <turnpike+0x188>
      40:	r8 = 0x3
      41:	if w3 != 0xa888 goto +0x1b <turnpike+0x1c8>
      42:	r2 = r7
      43:	r2 += 0x16
      44:	if r2 > r1 goto +0x18 <turnpike+0x1c8>
      45:	r9 = *(u64 *)(r7 + 0xc)
      46:	w5 = *(u16 *)(r7 + 0xe)
      47:	w5 &= 0xff0f
      48:	w3 = *(u16 *)(r7 + 0x10)
      49:	if w3 == 0x8 goto +0xe7 <turnpike+0x868>
      50:	if w3 == 0xdd86 goto +0xe6 <turnpike+0x868>
      51:	if w3 != 0x81 goto +0x11 <turnpike+0x1c8>
      52:	w3 = *(u16 *)(r7 + 0x12)
      53:	w3 &= 0xff0f
      54:	w4 = *(u16 *)(r7 + 0x14)
      55:	if w4 == 0x8 goto +0xdc <turnpike+0x840>
      56:	if w4 != 0xdd86 goto +0xc <turnpike+0x1c8>
      57:	w3 <<= 0x10
      58:	w3 |= w5
      59:	r8 = 0x16
      60:	w5 = w3
      61:	*(u32 *)(r10 - 0x50) = w5
      62:	*(u64 *)(r10 - 0x48) = r8
      63:	*(u64 *)(r10 - 0x58) = r9
      64:	r3 = r2
      65:	r3 += 0x30
      66:	r8 = 0x3
      67:	if r3 > r1 goto +0x1 <turnpike+0x1c8>
      68:	goto +0x12 <turnpike+0x258>
      69:	w1 = 0x0
      70:	*(u32 *)(r10 - 0x20) = w1
      71:	r2 = r10
      72:	r2 += -0x20
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	COUNTERS
      75:	call 0x1
      76:	if r0 == 0x0 goto +0x6 <turnpike+0x238>
      77:	r1 = r8
      78:	r1 <<= 0x3
      79:	r0 += r1
      80:	r1 = *(u64 *)(r0 + 0x0)
      81:	r1 += 0x1
      82:	*(u64 *)(r0 + 0x0) = r1
      83:	w0 = 0x2
      84:	if r8 < 0x20 goto +0x1 <turnpike+0x250>
      85:	w0 = 0x1
      86:	exit
      87:	w4 = *(u32 *)(r2 + 0x4)
      88:	*(u64 *)(r10 - 0x60) = r4
      89:	w4 &= 0xff0000
      90:	if w4 != 0x110000 goto -0x16 <turnpike+0x1c8>
      91:	w4 = *(u32 *)(r2 + 0x0)
      92:	r8 = 0x4
      93:	*(u64 *)(r10 - 0x68) = r4
      94:	w4 &= 0xf0
      95:	if w4 != 0x60 goto -0x1b <turnpike+0x1c8>
      96:	r4 = *(u64 *)(r10 - 0x60)
      97:	w4 &= 0xffff
      98:	w5 = *(u32 *)(r2 + 0x2c)
      99:	*(u64 *)(r10 - 0x80) = r5
     100:	w5 &= 0xffff
     101:	if w4 != w5 goto -0x21 <turnpike+0x1c8>
     102:	r4 = r2
     103:	r4 += 0x28
     104:	w5 = w1
     105:	w5 -= w4
     106:	r4 = *(u64 *)(r10 - 0x60)
     107:	r4 = be16 r4
     108:	*(u32 *)(r10 - 0x90) = w5
     109:	*(u64 *)(r10 - 0x88) = r4
     110:	if w5 < w4 goto -0x2a <turnpike+0x1c8>
     111:	r4 = *(u64 *)(r10 - 0x88)
     112:	if w4 < 0x8 goto -0x2c <turnpike+0x1c8>
     113:	r8 = 0xc
     114:	r4 = *(u64 *)(r10 - 0x80)
     115:	w4 >>= 0x10
     116:	*(u64 *)(r10 - 0x80) = r4
     117:	if w4 == 0x0 goto -0x31 <turnpike+0x1c8>
     118:	r9 = *(u64 *)(r2 + 0x20)
     119:	r4 = *(u64 *)(r2 + 0x18)
     120:	*(u64 *)(r10 - 0x98) = r4
     121:	r5 = *(u64 *)(r2 + 0x10)
     122:	r8 = *(u64 *)(r2 + 0x8)
     123:	w4 = *(u32 *)(r2 + 0x28)
     124:	*(u64 *)(r10 - 0x70) = r4
     125:	*(u64 *)(r10 - 0x78) = r9
     126:	*(u64 *)(r10 - 0x28) = r9
     127:	r4 = *(u64 *)(r10 - 0x98)
     128:	*(u64 *)(r10 - 0x30) = r4
     129:	*(u64 *)(r10 - 0xc0) = r5
     130:	*(u64 *)(r10 - 0x38) = r5
     131:	*(u64 *)(r10 - 0xb8) = r8
     132:	*(u64 *)(r10 - 0x40) = r8
     133:	r4 = *(u64 *)(r10 - 0x70)
     134:	w4 >>= 0x10
     135:	*(u64 *)(r10 - 0xd0) = r4
     136:	r4 = be16 r4
     137:	w8 = *(u16 *)(r0 + 0x6)
     138:	w8 &= 0xffff
     139:	w5 = 0x1
     140:	*(u64 *)(r10 - 0xa0) = r5
     141:	w5 = 0x1
     142:	if w4 <= w8 goto +0x1 <turnpike+0x420>
     143:	w5 = 0x0
     144:	w8 = *(u16 *)(r0 + 0x4)
     145:	w9 = 0x1
     146:	if w8 <= w4 goto +0x1 <turnpike+0x440>
     147:	w9 = 0x0
     148:	r8 = *(u64 *)(r10 - 0x88)
     149:	w8 += -0x8
     150:	w9 &= w5
     151:	*(u32 *)(r10 - 0xc8) = w9
     152:	w4 = w9
     153:	w4 &= 0x1
     154:	r9 = *(u64 *)(r10 - 0x78)
     155:	*(u64 *)(r10 - 0xb0) = r8
     156:	if w4 != 0x0 goto +0xb <turnpike+0x4e0>
     157:	if w8 < 0x4 goto +0x154 <turnpike+0xf30>
     158:	r5 = r2
     159:	r5 += 0x34
     160:	if r5 > r1 goto +0x151 <turnpike+0xf30>
     161:	w5 = *(u8 *)(r3 + 0x0)
     162:	if w5 < 0x40 goto +0x14f <turnpike+0xf30>
     163:	w8 = *(u32 *)(r0 + 0x44)
     164:	if w8 < w5 goto +0x14d <turnpike+0xf30>
     165:	w1 = *(u32 *)(r3 + 0x0)
     166:	*(u64 *)(r10 - 0xa0) = r1
     167:	r8 = *(u64 *)(r10 - 0xb0)
     168:	r5 = 0x10000000000 ll
     170:	if w4 != 0x0 goto +0x4 <turnpike+0x518>
     171:	r1 = *(u64 *)(r10 - 0xa0)
     172:	w5 = w1
     173:	w5 &= 0xffff
     174:	r5 <<= 0x20
     175:	r2 = *(u64 *)(r0 + 0x10)
     176:	r1 = *(u64 *)(r10 - 0xb8)
     177:	r2 *= r1
     178:	r1 = *(u64 *)(r0 + 0x18)
     179:	r3 = *(u64 *)(r10 - 0xc0)
     180:	r1 *= r3
     181:	r1 += r2
     182:	r2 = *(u64 *)(r0 + 0x20)
     183:	r3 = *(u64 *)(r10 - 0x98)
     184:	r2 *= r3
     185:	r1 += r2
     186:	r2 = *(u64 *)(r0 + 0x28)
     187:	r2 *= r9
     188:	r1 += r2
     189:	r2 = *(u64 *)(r10 - 0x70)
     190:	r5 |= r2
     191:	r2 = *(u64 *)(r0 + 0x30)
     192:	r2 *= r5
     193:	r1 += r2
     194:	r8 = r1
     195:	r8 >>= 0x20
     196:	r8 ^= r1
     197:	r1 = *(u64 *)(r0 + 0x38)
     198:	r8 *= r1
     199:	*(u64 *)(r10 - 0xa8) = r0
     200:	w1 = *(u32 *)(r0 + 0xc)
     201:	r2 = r8
     202:	r2 >>= 0x21
     203:	w1 &= w2
     204:	*(u32 *)(r10 - 0x20) = w1
     205:	r2 = r10
     206:	r2 += -0x20
     207:	r1 = 0x0 ll
		0000000000000678:  R_BPF_64_64	WIDE
     209:	r9 = r5
     210:	call 0x1
     211:	if r0 == 0x0 goto +0x166 <turnpike+0x1170>
     212:	r1 = *(u64 *)(r10 - 0x78)
     213:	r8 >>= 0x20
     214:	r8 &= 0x1
     215:	r1 = r8
     216:	r1 <<= 0x7
     217:	r5 = r0
     218:	r5 += r1
     219:	r3 = *(u64 *)(r5 + 0x10)
     220:	r2 = 0xffffffffffff ll
     222:	*(u64 *)(r10 - 0xe0) = r3
     223:	r3 &= r2
     224:	r1 = *(u64 *)(r10 - 0xa8)
     225:	*(u64 *)(r10 - 0xd8) = r9
     226:	if r3 != r9 goto +0x10 <turnpike+0x738>
     227:	r3 = *(u64 *)(r5 + 0x8)
     228:	r4 = *(u64 *)(r5 + 0x0)
     229:	r9 = *(u64 *)(r10 - 0xb8)
     230:	if r4 != r9 goto +0xc <turnpike+0x738>
     231:	r4 = *(u64 *)(r10 - 0xc0)
     232:	if r3 != r4 goto +0xa <turnpike+0x738>
     233:	w3 = *(u8 *)(r5 + 0x27)
     234:	r3 <<= 0x5
     235:	r4 = r1
     236:	r4 += r3
     237:	r3 = *(u64 *)(r4 + 0x208)
     238:	r9 = *(u64 *)(r10 - 0x98)
     239:	if r3 != r9 goto +0x3 <turnpike+0x738>
     240:	r3 = *(u64 *)(r4 + 0x210)
     241:	r9 = *(u64 *)(r10 - 0x78)
     242:	if r3 == r9 goto +0x344 <turnpike+0x2158>
     243:	r8 ^= 0x1
     244:	r8 <<= 0x7
     245:	r0 += r8
     246:	r4 = *(u64 *)(r0 + 0x10)
     247:	r3 = r4
     248:	r3 &= r2
     249:	r2 = *(u64 *)(r10 - 0xd8)
     250:	if r3 != r2 goto +0x13b <turnpike+0x1150>
     251:	r2 = *(u64 *)(r0 + 0x8)
     252:	r3 = *(u64 *)(r0 + 0x0)
     253:	r5 = *(u64 *)(r10 - 0xb8)
     254:	if r3 != r5 goto +0x137 <turnpike+0x1150>
     255:	r3 = *(u64 *)(r10 - 0xc0)
     256:	if r2 != r3 goto +0x135 <turnpike+0x1150>
     257:	w2 = *(u8 *)(r0 + 0x27)
     258:	r2 <<= 0x5
     259:	r5 = r1
     260:	r5 += r2
     261:	r1 = *(u64 *)(r5 + 0x208)
     262:	r2 = *(u64 *)(r10 - 0x98)
     263:	if r1 != r2 goto +0x12e <turnpike+0x1150>
     264:	r1 = *(u64 *)(r5 + 0x210)
     265:	r2 = *(u64 *)(r10 - 0x78)
     266:	if r1 == r2 goto +0x1 <turnpike+0x800>
     267:	goto +0x12a <turnpike+0x1150>
     268:	*(u64 *)(r10 - 0xe0) = r4
     269:	r3 = r0
     270:	r3 += 0x10
     271:	r5 += 0x208
     272:	*(u64 *)(r10 - 0xd8) = r5
     273:	r0 += 0x48
     274:	*(u64 *)(r10 - 0xe8) = r0
     275:	goto +0x329 <turnpike+0x2188>
     276:	w3 <<= 0x10
     277:	w3 |= w5
     278:	r8 = 0x16
     279:	w5 = w3
     280:	goto +0x4 <turnpike+0x888>
     281:	r8 = 0x12
     282:	r2 = r7
     283:	r2 += 0x12
     284:	if w3 == 0xdd86 goto -0xe0 <turnpike+0x188>
     285:	*(u32 *)(r10 - 0x50) = w5
     286:	*(u64 *)(r10 - 0x48) = r8
     287:	*(u64 *)(r10 - 0x58) = r9
     288:	r3 = r2
     289:	r3 += 0x1c
     290:	r8 = 0x3
     291:	if r3 > r1 goto -0xdf <turnpike+0x1c8>
     292:	w4 = *(u32 *)(r2 + 0x8)
     293:	*(u64 *)(r10 - 0x70) = r4
     294:	w4 &= 0xff00
     295:	if w4 != 0x1100 goto -0xe3 <turnpike+0x1c8>
     296:	w4 = *(u32 *)(r2 + 0x0)
     297:	*(u64 *)(r10 - 0x68) = r4
     298:	w4 &= 0xff
     299:	r8 = 0x4
     300:	if w4 != 0x45 goto -0xe8 <turnpike+0x1c8>
     301:	w4 = *(u32 *)(r2 + 0x4)
     302:	*(u64 *)(r10 - 0x78) = r4
     303:	w4 &= -0x410000
     304:	if w4 != 0x0 goto -0xec <turnpike+0x1c8>
     305:	r8 = *(u64 *)(r2 + 0xc)
     306:	r4 = *(u64 *)(r10 - 0x78)
     307:	r5 = *(u64 *)(r10 - 0x68)
     308:	r4 += r5
     309:	r5 = *(u64 *)(r10 - 0x70)
     310:	r4 += r5
     311:	r5 = r8
     312:	r5 <<= 0x20
     313:	r5 >>= 0x20
     314:	r4 += r5
     315:	*(u64 *)(r10 - 0x60) = r8
     316:	r5 = r8
     317:	r5 >>= 0x20
     318:	r4 += r5
     319:	r5 = r4
     320:	r5 >>= 0x20
     321:	r4 <<= 0x20
     322:	r4 >>= 0x20
     323:	r4 += r5
     324:	r8 = r4
     325:	r8 &= 0xffff
     326:	r5 = r4
     327:	r5 >>= 0x20
     328:	r5 += r8
     329:	r4 >>= 0x10
     330:	r4 &= 0xffff
     331:	r5 += r4
     332:	r4 = r5
     333:	r4 >>= 0x10
     334:	w5 &= 0xffff
     335:	w5 += w4
     336:	w4 = w5
     337:	w4 >>= 0x10
     338:	w4 += w5
     339:	r8 = 0x5
     340:	w4 &= 0xffff
     341:	if w4 != 0xffff goto -0x111 <turnpike+0x1c8>
     342:	w5 = *(u32 *)(r2 + 0x18)
     343:	r4 = *(u64 *)(r10 - 0x68)
     344:	r4 = be32 r4
     345:	w4 &= 0xffff
     346:	*(u64 *)(r10 - 0x88) = r4
     347:	w9 = w4
     348:	w9 += -0x14
     349:	*(u64 *)(r10 - 0x80) = r5
     350:	r4 = r5
     351:	r4 = be16 r4
     352:	r8 = 0x4
     353:	*(u32 *)(r10 - 0x98) = w9
     354:	if w9 != w4 goto -0x11e <turnpike+0x1c8>
     355:	r4 = r2
     356:	r4 += 0x14
     357:	w5 = w1
     358:	w5 -= w4
     359:	*(u32 *)(r10 - 0x90) = w5
     360:	w4 = *(u32 *)(r10 - 0x98)
     361:	if w5 < w4 goto -0x125 <turnpike+0x1c8>
     362:	r4 = *(u64 *)(r10 - 0x88)
     363:	if w4 < 0x1c goto -0x127 <turnpike+0x1c8>
     364:	w4 = *(u32 *)(r2 + 0x14)
     365:	*(u64 *)(r10 - 0xb8) = r4
     366:	w4 >>= 0x10
     367:	*(u64 *)(r10 - 0xc0) = r4
     368:	r4 = be16 r4
     369:	w8 = *(u16 *)(r0 + 0x6)
     370:	w8 &= 0xffff
     371:	w5 = 0x1
     372:	*(u64 *)(r10 - 0xa0) = r5
     373:	w5 = 0x1
     374:	if w4 <= w8 goto +0x1 <turnpike+0xb60>
     375:	w5 = 0x0
     376:	w8 = *(u16 *)(r0 + 0x4)
     377:	w9 = 0x1
     378:	if w8 <= w4 goto +0x1 <turnpike+0xb80>
     379:	w9 = 0x0
     380:	w9 &= w5
     381:	r5 = *(u64 *)(r10 - 0x88)
     382:	w5 += -0x1c
     383:	w4 = w9
     384:	w4 &= 0x1
     385:	*(u64 *)(r10 - 0xb0) = r5
     386:	if w4 != 0x0 goto +0xb <turnpike+0xc10>
     387:	if w5 < 0x4 goto +0x16f <turnpike+0x1738>
     388:	r5 = r2
     389:	r5 += 0x20
     390:	if r5 > r1 goto +0x16c <turnpike+0x1738>
     391:	w5 = *(u8 *)(r3 + 0x0)
     392:	if w5 < 0x40 goto +0x16a <turnpike+0x1738>
     393:	w8 = *(u32 *)(r0 + 0x44)
     394:	if w8 < w5 goto +0x168 <turnpike+0x1738>
     395:	w1 = *(u32 *)(r3 + 0x0)
     396:	*(u64 *)(r10 - 0xa0) = r1
     397:	r5 = *(u64 *)(r10 - 0xb0)
     398:	*(u32 *)(r10 - 0xc8) = w9
     399:	r9 = 0x10000000000 ll
     401:	if w4 != 0x0 goto +0x3 <turnpike+0xc48>
     402:	r9 = *(u64 *)(r10 - 0xa0)
     403:	w9 &= 0xffff
     404:	r9 <<= 0x20
     405:	r1 = *(u64 *)(r0 + 0x10)
     406:	r2 = *(u64 *)(r10 - 0x60)
     407:	r1 *= r2
     408:	r2 = *(u64 *)(r10 - 0xb8)
     409:	r9 |= r2
     410:	r2 = *(u64 *)(r0 + 0x18)
     411:	r3 = r9
     412:	r3 *= r2
     413:	r3 += r1
     414:	r8 = r3
     415:	r8 >>= 0x20
     416:	r8 ^= r3
     417:	r1 = *(u64 *)(r0 + 0x38)
     418:	r8 *= r1
     419:	*(u64 *)(r10 - 0xa8) = r0
     420:	w1 = *(u32 *)(r0 + 0x8)
     421:	r2 = r8
     422:	r2 >>= 0x21
     423:	w1 &= w2
     424:	*(u32 *)(r10 - 0x20) = w1
     425:	r2 = r10
     426:	r2 += -0x20
     427:	r1 = 0x0 ll
		0000000000000d58:  R_BPF_64_64	NARROW
     429:	call 0x1
     430:	if r0 == 0x0 goto +0x18e <turnpike+0x1988>
     431:	r8 >>= 0x20
     432:	r8 &= 0x1
     433:	r1 = r8
     434:	r1 <<= 0x6
     435:	r4 = r0
     436:	r4 += r1
     437:	r5 = *(u64 *)(r4 + 0x8)
     438:	r1 = 0xffffffffffff ll
     440:	r2 = r5
     441:	r2 &= r1
     442:	*(u64 *)(r10 - 0xd0) = r9
     443:	if r2 != r9 goto +0x12 <turnpike+0xe10>
     444:	w2 = *(u32 *)(r4 + 0x0)
     445:	r3 = *(u64 *)(r10 - 0x60)
     446:	if w2 != w3 goto +0xf <turnpike+0xe10>
     447:	w2 = *(u8 *)(r4 + 0x1f)
     448:	r2 <<= 0x5
     449:	r9 = *(u64 *)(r10 - 0xa8)
     450:	r9 += r2
     451:	r2 = *(u64 *)(r9 + 0x208)
     452:	if r2 != 0x0 goto +0x9 <turnpike+0xe10>
     453:	r2 = -0x100000000 ll
     455:	r3 = *(u64 *)(r10 - 0x60)
     456:	r3 &= r2
     457:	r2 = 0xffff0000 ll
     459:	r3 |= r2
     460:	r2 = *(u64 *)(r9 + 0x210)
     461:	if r2 == r3 goto +0x2ad <turnpike+0x2378>
     462:	r8 ^= 0x1
     463:	r8 <<= 0x6
     464:	r0 += r8
     465:	r3 = *(u64 *)(r0 + 0x8)
     466:	r2 = r3
     467:	r2 &= r1
     468:	r1 = *(u64 *)(r10 - 0xd0)
     469:	if r2 != r1 goto +0x164 <turnpike+0x1970>
     470:	w1 = *(u32 *)(r0 + 0x0)
     471:	r2 = *(u64 *)(r10 - 0x60)
     472:	if w1 != w2 goto +0x161 <turnpike+0x1970>
     473:	w1 = *(u8 *)(r0 + 0x1f)
     474:	r1 <<= 0x5
     475:	r4 = *(u64 *)(r10 - 0xa8)
     476:	r4 += r1
     477:	r1 = *(u64 *)(r4 + 0x208)
     478:	if r1 != 0x0 goto +0x15b <turnpike+0x1970>
     479:	r1 = -0x100000000 ll
     481:	r2 = *(u64 *)(r10 - 0x60)
     482:	r2 &= r1
     483:	r1 = 0xffff0000 ll
     485:	r2 |= r1
     486:	r1 = *(u64 *)(r4 + 0x210)
     487:	if r1 == r2 goto +0x1 <turnpike+0xee8>
     488:	goto +0x151 <turnpike+0x1970>
     489:	*(u64 *)(r10 - 0xe0) = r3
     490:	r1 = r0
     491:	r1 += 0x8
     492:	*(u64 *)(r10 - 0xb8) = r1
     493:	r4 += 0x208
     494:	*(u64 *)(r10 - 0xd8) = r4
     495:	r0 += 0x4
     496:	*(u64 *)(r10 - 0xe8) = r0
     497:	goto +0x291 <turnpike+0x23b8>
     498:	r4 = 0x20
     499:	*(u64 *)(r10 - 0x48) = r4
     500:	r4 = *(u64 *)(r10 - 0xb0)
     501:	if w4 == 0x0 goto +0x15 <turnpike+0xff8>
     502:	r2 += 0x31
     503:	if r2 > r1 goto +0x13 <turnpike+0xff8>
     504:	r8 = 0x7
     505:	w1 = *(u8 *)(r3 + 0x0)
     506:	if w1 < 0x4 goto -0x1b6 <turnpike+0x1c8>
     507:	w2 = w1
     508:	w2 += -0x14
     509:	w2 &= 0xff
     510:	if w2 < 0x2c goto -0x1ba <turnpike+0x1c8>
     511:	r2 = r0
     512:	w3 = *(u32 *)(r0 + 0x44)
     513:	r4 = 0x22
     514:	*(u64 *)(r10 - 0x48) = r4
     515:	if w3 >= w1 goto +0x2 <turnpike+0xfd0>
     516:	r3 = 0x20
     517:	*(u64 *)(r10 - 0x48) = r3
     518:	w1 &= 0xff
     519:	if w1 > 0x3f goto +0x2 <turnpike+0xff0>
     520:	r1 = 0x20
     521:	*(u64 *)(r10 - 0x48) = r1
     522:	r0 = r2
     523:	r6 = r0
     524:	call 0x76
     525:	r1 = r6
     526:	w2 = *(u32 *)(r1 + 0x40)
     527:	r0 >>= 0x6
     528:	r8 = 0x3
     529:	if w2 <= w0 goto -0x1cd <turnpike+0x1c8>
     530:	r2 = *(u64 *)(r10 - 0x98)
     531:	r3 = r9
     532:	r4 = *(u64 *)(r10 - 0xd0)
     533:	call -0x1
		00000000000010a8:  R_BPF_64_32	.text
     534:	if w0 == 0x0 goto -0x1d2 <turnpike+0x1c8>
     535:	r2 = *(u64 *)(r7 + 0x0)
     536:	r3 = 0xffffffffffff ll
     538:	r2 &= r3
     539:	r8 = 0xf
     540:	if r2 == 0x0 goto -0x1d8 <turnpike+0x1c8>
     541:	r3 = *(u64 *)(r6 + 0x48)
     542:	r8 = *(u64 *)(r10 - 0x48)
     543:	if r3 == r2 goto -0x1db <turnpike+0x1c8>
     544:	r3 = *(u64 *)(r6 + 0x50)
     545:	r8 = *(u64 *)(r10 - 0x48)
     546:	if r3 == r2 goto -0x1de <turnpike+0x1c8>
     547:	r3 = *(u64 *)(r6 + 0x58)
     548:	r8 = *(u64 *)(r10 - 0x48)
     549:	if r3 == r2 goto -0x1e1 <turnpike+0x1c8>
     550:	r3 = *(u64 *)(r6 + 0x60)
     551:	r8 = *(u64 *)(r10 - 0x48)
     552:	if r3 == r2 goto -0x1e4 <turnpike+0x1c8>
     553:	r3 = *(u64 *)(r6 + 0x68)
     554:	r8 = *(u64 *)(r10 - 0x48)
     555:	if r3 == r2 goto -0x1e7 <turnpike+0x1c8>
     556:	r3 = *(u64 *)(r6 + 0x70)
     557:	r8 = *(u64 *)(r10 - 0x48)
     558:	if r3 == r2 goto -0x1ea <turnpike+0x1c8>
     559:	r3 = *(u64 *)(r6 + 0x78)
     560:	r8 = *(u64 *)(r10 - 0x48)
     561:	if r3 == r2 goto -0x1ed <turnpike+0x1c8>
     562:	r1 = *(u64 *)(r6 + 0x80)
     563:	r8 = *(u64 *)(r10 - 0x48)
     564:	if r1 == r2 goto -0x1f0 <turnpike+0x1c8>
     565:	goto +0x102 <turnpike+0x1960>
     566:	r1 = *(u64 *)(r10 - 0x78)
     567:	r8 = *(u64 *)(r10 - 0xd8)
     568:	if r4 s> -0x1 goto +0x1 <turnpike+0x1170>
     569:	goto +0x1b2 <turnpike+0x1f00>
     570:	w1 = *(u32 *)(r10 - 0xc8)
     571:	w1 &= 0x1
     572:	if w1 != 0x0 goto +0x2d <turnpike+0x12f0>
     573:	r6 = *(u64 *)(r10 - 0x78)
     574:	r8 = 0x9
     575:	r2 = *(u64 *)(r10 - 0xa0)
     576:	r2 = be32 r2
     577:	w2 &= 0xffff
     578:	r1 = *(u64 *)(r10 - 0x88)
     579:	w1 += -0xc
     580:	if w1 < w2 goto +0x1 <turnpike+0x11d0>
     581:	goto -0x201 <turnpike+0x1c8>
     582:	call 0x76
     583:	r1 = *(u64 *)(r10 - 0xa8)
     584:	w2 = *(u32 *)(r1 + 0x40)
     585:	r0 >>= 0x6
     586:	r8 = 0x3
     587:	if w2 <= w0 goto -0x207 <turnpike+0x1c8>
     588:	r2 = *(u64 *)(r10 - 0x98)
     589:	r3 = r6
     590:	r4 = *(u64 *)(r10 - 0xd0)
     591:	call -0x1
		0000000000001278:  R_BPF_64_32	.text
     592:	r1 = *(u64 *)(r10 - 0xa8)
     593:	if w0 == 0x0 goto -0x20d <turnpike+0x1c8>
     594:	r2 = *(u64 *)(r7 + 0x0)
     595:	r3 = 0xffffffffffff ll
     597:	r2 &= r3
     598:	r8 = 0xf
     599:	if r2 == 0x0 goto -0x213 <turnpike+0x1c8>
     600:	r8 = 0x22
     601:	r3 = *(u64 *)(r1 + 0x48)
     602:	if r3 == r2 goto -0x216 <turnpike+0x1c8>
     603:	r3 = *(u64 *)(r1 + 0x50)
     604:	if r3 == r2 goto -0x218 <turnpike+0x1c8>
     605:	r3 = *(u64 *)(r1 + 0x58)
     606:	if r3 == r2 goto -0x21a <turnpike+0x1c8>
     607:	r3 = *(u64 *)(r1 + 0x60)
     608:	if r3 == r2 goto -0x21c <turnpike+0x1c8>
     609:	r3 = *(u64 *)(r1 + 0x68)
     610:	if r3 == r2 goto -0x21e <turnpike+0x1c8>
     611:	r3 = *(u64 *)(r1 + 0x70)
     612:	if r3 == r2 goto -0x220 <turnpike+0x1c8>
     613:	r3 = *(u64 *)(r1 + 0x78)
     614:	if r3 == r2 goto -0x222 <turnpike+0x1c8>
     615:	r1 = *(u64 *)(r1 + 0x80)
     616:	if r1 == r2 goto -0x224 <turnpike+0x1c8>
     617:	goto +0xce <turnpike+0x1960>
     618:	call 0x76
     619:	*(u64 *)(r10 - 0x48) = r0
     620:	r8 = r10
     621:	r8 += -0x20
     622:	r1 = r8
     623:	w2 = 0x0
     624:	r3 = 0x10
     625:	call -0x1
		0000000000001388:  R_BPF_64_32	memset
     626:	r1 = *(u64 *)(r10 - 0x78)
     627:	*(u64 *)(r10 - 0x8) = r1
     628:	r1 = *(u64 *)(r10 - 0x98)
     629:	*(u64 *)(r10 - 0x10) = r1
     630:	r6 = *(u64 *)(r10 - 0x70)
     631:	w6 &= -0x10000
     632:	r1 = 0x30000000000 ll
     634:	r9 = r6
     635:	r6 |= r1
     636:	r1 = *(u64 *)(r10 - 0xa8)
     637:	r2 = r8
     638:	r3 = r6
     639:	call 0xf4
		00000000000013f8:  R_BPF_64_32	.text
     640:	r8 = 0x3
     641:	if r0 == 0x0 goto -0x23d <turnpike+0x1c8>
     642:	r1 = *(u64 *)(r0 + 0x0)
     643:	r2 = 0xffffffffffff ll
     645:	r1 &= r2
     646:	if r1 != r6 goto -0x242 <turnpike+0x1c8>
     647:	r1 = *(u64 *)(r0 - 0x10)
     648:	r2 = *(u64 *)(r0 - 0x8)
     649:	r1 |= r2
     650:	if r1 != 0x0 goto -0x246 <turnpike+0x1c8>
     651:	r6 = *(u64 *)(r10 - 0xa8)
     652:	r6 += 0x208
     653:	w2 = *(u8 *)(r0 + 0x17)
     654:	r2 <<= 0x5
     655:	r1 = r6
     656:	r1 += r2
     657:	r2 = *(u64 *)(r1 + 0x0)
     658:	r3 = *(u64 *)(r10 - 0x98)
     659:	if r2 != r3 goto -0x24f <turnpike+0x1c8>
     660:	r1 = *(u64 *)(r1 + 0x8)
     661:	r2 = *(u64 *)(r10 - 0x78)
     662:	if r1 != r2 goto -0x252 <turnpike+0x1c8>
     663:	r3 = *(u64 *)(r10 - 0x48)
     664:	r3 >>= 0x6
     665:	w1 = *(u32 *)(r0 + 0x8)
     666:	w2 = *(u32 *)(r0 + 0xc)
     667:	w2 = *(u32 *)(r0 + 0x10)
     668:	r8 = 0xa
     669:	*(u64 *)(r10 - 0x48) = r3
     670:	if w1 <= w3 goto -0x25a <turnpike+0x1c8>
     671:	r1 = 0x20000000000 ll
     673:	r3 = r9
     674:	r3 |= r1
     675:	r2 = r10
     676:	r2 += -0x40
     677:	r1 = *(u64 *)(r10 - 0xa8)
     678:	r9 = r3
     679:	r8 = r0
     680:	call 0xf4
		0000000000001540:  R_BPF_64_32	.text
     681:	r1 = r8
     682:	if r0 == 0x0 goto +0x24 <turnpike+0x1618>
     683:	r2 = *(u64 *)(r0 + 0x0)
     684:	r3 = 0xffffffffffff ll
     686:	r2 &= r3
     687:	if r2 != r9 goto +0x1f <turnpike+0x1618>
     688:	r2 = *(u64 *)(r0 - 0x8)
     689:	r3 = *(u64 *)(r0 - 0x10)
     690:	r4 = *(u64 *)(r10 - 0xb8)
     691:	if r3 != r4 goto +0x1b <turnpike+0x1618>
     692:	r3 = *(u64 *)(r10 - 0xc0)
     693:	if r2 != r3 goto +0x19 <turnpike+0x1618>
     694:	w2 = *(u8 *)(r0 + 0x17)
     695:	r2 <<= 0x5
     696:	r6 += r2
     697:	r2 = *(u64 *)(r6 + 0x0)
     698:	r3 = *(u64 *)(r10 - 0x98)
     699:	if r2 != r3 goto +0x13 <turnpike+0x1618>
     700:	r2 = *(u64 *)(r6 + 0x8)
     701:	r3 = *(u64 *)(r10 - 0x78)
     702:	if r2 != r3 goto +0x10 <turnpike+0x1618>
     703:	w2 = *(u32 *)(r0 + 0x8)
     704:	w2 = *(u32 *)(r0 + 0xc)
     705:	w3 = *(u32 *)(r0 + 0x10)
     706:	r8 = 0xb
     707:	r3 = *(u64 *)(r10 - 0x48)
     708:	if w2 > w3 goto -0x280 <turnpike+0x1c8>
     709:	w2 = *(u32 *)(r0 + 0x8)
     710:	w2 = *(u32 *)(r0 + 0xc)
     711:	w3 = *(u32 *)(r0 + 0x10)
     712:	r8 = 0xa
     713:	r3 = *(u64 *)(r10 - 0x48)
     714:	if w3 <= w2 goto -0x286 <turnpike+0x1c8>
     715:	r3 = *(u64 *)(r10 - 0x48)
     716:	w3 -= w2
     717:	if w3 > 0x1 goto +0x1 <turnpike+0x1618>
     718:	goto -0x28a <turnpike+0x1c8>
     719:	r8 = 0x9
     720:	w1 = *(u8 *)(r1 + 0x16)
     721:	w1 &= 0x8
     722:	if w1 == 0x0 goto -0x28e <turnpike+0x1c8>
     723:	r1 = *(u64 *)(r7 + 0x0)
     724:	r2 = 0xffffffffffff ll
     726:	r1 &= r2
     727:	r8 = 0xf
     728:	if r1 == 0x0 goto -0x294 <turnpike+0x1c8>
     729:	r8 = 0x28
     730:	r2 = *(u64 *)(r10 - 0xa8)
     731:	r2 = *(u64 *)(r2 + 0x48)
     732:	if r2 == r1 goto -0x298 <turnpike+0x1c8>
     733:	r2 = *(u64 *)(r10 - 0xa8)
     734:	r2 = *(u64 *)(r2 + 0x50)
     735:	if r2 == r1 goto -0x29b <turnpike+0x1c8>
     736:	r2 = *(u64 *)(r10 - 0xa8)
     737:	r2 = *(u64 *)(r2 + 0x58)
     738:	if r2 == r1 goto -0x29e <turnpike+0x1c8>
     739:	r2 = *(u64 *)(r10 - 0xa8)
     740:	r2 = *(u64 *)(r2 + 0x60)
     741:	if r2 == r1 goto -0x2a1 <turnpike+0x1c8>
     742:	r2 = *(u64 *)(r10 - 0xa8)
     743:	r2 = *(u64 *)(r2 + 0x68)
     744:	if r2 == r1 goto -0x2a4 <turnpike+0x1c8>
     745:	r2 = *(u64 *)(r10 - 0xa8)
     746:	r2 = *(u64 *)(r2 + 0x70)
     747:	if r2 == r1 goto -0x2a7 <turnpike+0x1c8>
     748:	r2 = *(u64 *)(r10 - 0xa8)
     749:	r2 = *(u64 *)(r2 + 0x78)
     750:	if r2 == r1 goto -0x2aa <turnpike+0x1c8>
     751:	r2 = *(u64 *)(r10 - 0xa8)
     752:	r2 = *(u64 *)(r2 + 0x80)
     753:	if r2 == r1 goto -0x2ad <turnpike+0x1c8>
     754:	goto +0x45 <turnpike+0x1960>
     755:	r9 = 0x20
     756:	r4 = *(u64 *)(r10 - 0xb0)
     757:	if w4 == 0x0 goto +0x12 <turnpike+0x17e0>
     758:	r2 += 0x1d
     759:	if r2 > r1 goto +0x10 <turnpike+0x17e0>
     760:	r8 = 0x7
     761:	w1 = *(u8 *)(r3 + 0x0)
     762:	if w1 < 0x4 goto -0x2b6 <turnpike+0x1c8>
     763:	w2 = w1
     764:	w2 += -0x14
     765:	w2 &= 0xff
     766:	if w2 < 0x2c goto -0x2ba <turnpike+0x1c8>
     767:	r2 = r0
     768:	w3 = *(u32 *)(r0 + 0x44)
     769:	r9 = 0x22
     770:	if w3 >= w1 goto +0x1 <turnpike+0x17c0>
     771:	r9 = 0x20
     772:	w1 &= 0xff
     773:	if w1 > 0x3f goto +0x1 <turnpike+0x17d8>
     774:	r9 = 0x20
     775:	r0 = r2
     776:	r6 = r0
     777:	call 0x76
     778:	r1 = r6
     779:	w2 = *(u32 *)(r1 + 0x40)
     780:	r0 >>= 0x6
     781:	r8 = 0x3
     782:	if w2 <= w0 goto -0x2ca <turnpike+0x1c8>
     783:	r2 = -0x100000000 ll
     785:	r3 = *(u64 *)(r10 - 0x60)
     786:	r3 &= r2
     787:	r2 = 0xffff0000 ll
     789:	r3 |= r2
     790:	r2 = 0x0
     791:	r4 = *(u64 *)(r10 - 0xc0)
     792:	call -0x1
		00000000000018c0:  R_BPF_64_32	.text
     793:	if w0 == 0x0 goto -0x2d5 <turnpike+0x1c8>
     794:	r2 = *(u64 *)(r7 + 0x0)
     795:	r3 = 0xffffffffffff ll
     797:	r2 &= r3
     798:	r8 = 0xf
     799:	if r2 == 0x0 goto -0x2db <turnpike+0x1c8>
     800:	r3 = *(u64 *)(r6 + 0x48)
     801:	r8 = r9
     802:	if r3 == r2 goto -0x2de <turnpike+0x1c8>
     803:	r3 = *(u64 *)(r6 + 0x50)
     804:	r8 = r9
     805:	if r3 == r2 goto -0x2e1 <turnpike+0x1c8>
     806:	r3 = *(u64 *)(r6 + 0x58)
     807:	r8 = r9
     808:	if r3 == r2 goto -0x2e4 <turnpike+0x1c8>
     809:	r3 = *(u64 *)(r6 + 0x60)
     810:	r8 = r9
     811:	if r3 == r2 goto -0x2e7 <turnpike+0x1c8>
     812:	r3 = *(u64 *)(r6 + 0x68)
     813:	r8 = r9
     814:	if r3 == r2 goto -0x2ea <turnpike+0x1c8>
     815:	r3 = *(u64 *)(r6 + 0x70)
     816:	r8 = r9
     817:	if r3 == r2 goto -0x2ed <turnpike+0x1c8>
     818:	r3 = *(u64 *)(r6 + 0x78)
     819:	r8 = r9
     820:	if r3 == r2 goto -0x2f0 <turnpike+0x1c8>
     821:	r1 = *(u64 *)(r6 + 0x80)
     822:	r8 = r9
     823:	if r1 == r2 goto -0x2f3 <turnpike+0x1c8>
     824:	r8 = 0xf
     825:	goto -0x2f5 <turnpike+0x1c8>
     826:	r8 = *(u64 *)(r10 - 0xd0)
     827:	if r3 s> -0x1 goto +0x1 <turnpike+0x1988>
     828:	goto +0xd5 <turnpike+0x2030>
     829:	w1 = *(u32 *)(r10 - 0xc8)
     830:	w1 &= 0x1
     831:	if w1 != 0x0 goto +0x32 <turnpike+0x1b30>
     832:	r8 = 0x9
     833:	r2 = *(u64 *)(r10 - 0xa0)
     834:	r2 = be32 r2
     835:	w2 &= 0xffff
     836:	r1 = *(u64 *)(r10 - 0x88)
     837:	w1 += -0x20
     838:	if w1 < w2 goto +0x1 <turnpike+0x19e0>
     839:	goto -0x303 <turnpike+0x1c8>
     840:	call 0x76
     841:	r1 = *(u64 *)(r10 - 0xa8)
     842:	w2 = *(u32 *)(r1 + 0x40)
     843:	r0 >>= 0x6
     844:	r8 = 0x3
     845:	if w2 <= w0 goto -0x309 <turnpike+0x1c8>
     846:	r2 = -0x100000000 ll
     848:	r3 = *(u64 *)(r10 - 0x60)
     849:	r3 &= r2
     850:	r2 = 0xffff0000 ll
     852:	r3 |= r2
     853:	r2 = 0x0
     854:	r4 = *(u64 *)(r10 - 0xc0)
     855:	call -0x1
		0000000000001ab8:  R_BPF_64_32	.text
     856:	r1 = *(u64 *)(r10 - 0xa8)
     857:	if w0 == 0x0 goto -0x315 <turnpike+0x1c8>
     858:	r2 = *(u64 *)(r7 + 0x0)
     859:	r3 = 0xffffffffffff ll
     861:	r2 &= r3
     862:	r8 = 0xf
     863:	if r2 == 0x0 goto -0x31b <turnpike+0x1c8>
     864:	r8 = 0x22
     865:	r3 = *(u64 *)(r1 + 0x48)
     866:	if r3 == r2 goto -0x31e <turnpike+0x1c8>
     867:	r3 = *(u64 *)(r1 + 0x50)
     868:	if r3 == r2 goto -0x320 <turnpike+0x1c8>
     869:	r3 = *(u64 *)(r1 + 0x58)
     870:	if r3 == r2 goto -0x322 <turnpike+0x1c8>
     871:	r3 = *(u64 *)(r1 + 0x60)
     872:	if r3 == r2 goto -0x324 <turnpike+0x1c8>
     873:	r3 = *(u64 *)(r1 + 0x68)
     874:	if r3 == r2 goto -0x326 <turnpike+0x1c8>
     875:	r3 = *(u64 *)(r1 + 0x70)
     876:	if r3 == r2 goto -0x328 <turnpike+0x1c8>
     877:	r3 = *(u64 *)(r1 + 0x78)
     878:	if r3 == r2 goto -0x32a <turnpike+0x1c8>
     879:	r1 = *(u64 *)(r1 + 0x80)
     880:	if r1 == r2 goto -0x32c <turnpike+0x1c8>
     881:	goto -0x3a <turnpike+0x1960>
     882:	r1 = -0x100000000 ll
     884:	r9 = *(u64 *)(r10 - 0x60)
     885:	r9 &= r1
     886:	r6 = *(u64 *)(r10 - 0xb8)
     887:	w6 &= -0x10000
     888:	r1 = 0x30000000000 ll
     890:	*(u64 *)(r10 - 0xb8) = r6
     891:	r6 |= r1
     892:	call 0x76
     893:	*(u64 *)(r10 - 0x50) = r0
     894:	r8 = *(u64 *)(r10 - 0xa8)
     895:	r1 = r8
     896:	*(u64 *)(r10 - 0x48) = r9
     897:	r2 = r9
     898:	r3 = r6
     899:	call 0xa3
		0000000000001c18:  R_BPF_64_32	.text
     900:	r1 = r8
     901:	r8 = 0x3
     902:	r9 = r0
     903:	if r0 == 0x0 goto -0x343 <turnpike+0x1c8>
     904:	r2 = *(u64 *)(r9 + 0x0)
     905:	r3 = 0xffffffffffff ll
     907:	r2 &= r3
     908:	if r2 != r6 goto -0x348 <turnpike+0x1c8>
     909:	w2 = *(u32 *)(r9 - 0x8)
     910:	if w2 != 0x0 goto -0x34a <turnpike+0x1c8>
     911:	r6 = r1
     912:	r6 += 0x208
     913:	w3 = *(u8 *)(r9 + 0x17)
     914:	r3 <<= 0x5
     915:	r2 = r6
     916:	r2 += r3
     917:	r3 = *(u64 *)(r2 + 0x0)
     918:	if r3 != 0x0 goto -0x352 <turnpike+0x1c8>
     919:	r3 = 0xffff0000 ll
     921:	r4 = *(u64 *)(r10 - 0x48)
     922:	r4 |= r3
     923:	r2 = *(u64 *)(r2 + 0x8)
     924:	*(u64 *)(r10 - 0x48) = r4
     925:	if r2 != r4 goto -0x359 <turnpike+0x1c8>
     926:	r5 = *(u64 *)(r10 - 0x50)
     927:	r5 >>= 0x6
     928:	r4 = r9
     929:	w2 = *(u32 *)(r4 + 0x8)
     930:	w3 = *(u32 *)(r4 + 0xc)
     931:	w3 = *(u32 *)(r4 + 0x10)
     932:	r8 = 0xa
     933:	*(u64 *)(r10 - 0x50) = r5
     934:	if w2 <= w5 goto -0x362 <turnpike+0x1c8>
     935:	r2 = 0x20000000000 ll
     937:	r3 = *(u64 *)(r10 - 0xb8)
     938:	r3 |= r2
     939:	r2 = *(u64 *)(r10 - 0x60)
     940:	r8 = r3
     941:	call 0xa3
		0000000000001d68:  R_BPF_64_32	.text
     942:	r1 = *(u64 *)(r10 - 0xa8)
     943:	if r0 == 0x0 goto +0x20 <turnpike+0x1e20>
     944:	r2 = *(u64 *)(r0 + 0x0)
     945:	r3 = 0xffffffffffff ll
     947:	r2 &= r3
     948:	if r2 != r8 goto +0x1b <turnpike+0x1e20>
     949:	w2 = *(u32 *)(r0 - 0x8)
     950:	r3 = *(u64 *)(r10 - 0x60)
     951:	if w2 != w3 goto +0x18 <turnpike+0x1e20>
     952:	w2 = *(u8 *)(r0 + 0x17)
     953:	r2 <<= 0x5
     954:	r6 += r2
     955:	r2 = *(u64 *)(r6 + 0x0)
     956:	if r2 != 0x0 goto +0x13 <turnpike+0x1e20>
     957:	r2 = *(u64 *)(r6 + 0x8)
     958:	r3 = *(u64 *)(r10 - 0x48)
     959:	if r2 != r3 goto +0x10 <turnpike+0x1e20>
     960:	w2 = *(u32 *)(r0 + 0x8)
     961:	w2 = *(u32 *)(r0 + 0xc)
     962:	w3 = *(u32 *)(r0 + 0x10)
     963:	r8 = 0xb
     964:	r3 = *(u64 *)(r10 - 0x50)
     965:	if w2 > w3 goto -0x381 <turnpike+0x1c8>
     966:	w2 = *(u32 *)(r0 + 0x8)
     967:	w2 = *(u32 *)(r0 + 0xc)
     968:	w3 = *(u32 *)(r0 + 0x10)
     969:	r8 = 0xa
     970:	r3 = *(u64 *)(r10 - 0x50)
     971:	if w3 <= w2 goto -0x387 <turnpike+0x1c8>
     972:	r3 = *(u64 *)(r10 - 0x50)
     973:	w3 -= w2
     974:	if w3 > 0x1 goto +0x1 <turnpike+0x1e20>
     975:	goto -0x38b <turnpike+0x1c8>
     976:	r8 = 0x9
     977:	w2 = *(u8 *)(r9 + 0x16)
     978:	w2 &= 0x8
     979:	if w2 == 0x0 goto -0x38f <turnpike+0x1c8>
     980:	r2 = *(u64 *)(r7 + 0x0)
     981:	r3 = 0xffffffffffff ll
     983:	r2 &= r3
     984:	r8 = 0xf
     985:	if r2 == 0x0 goto -0x395 <turnpike+0x1c8>
     986:	r8 = 0x28
     987:	r3 = *(u64 *)(r1 + 0x48)
     988:	if r3 == r2 goto -0x398 <turnpike+0x1c8>
     989:	r3 = *(u64 *)(r1 + 0x50)
     990:	if r3 == r2 goto -0x39a <turnpike+0x1c8>
     991:	r3 = *(u64 *)(r1 + 0x58)
     992:	if r3 == r2 goto -0x39c <turnpike+0x1c8>
     993:	r3 = *(u64 *)(r1 + 0x60)
     994:	if r3 == r2 goto -0x39e <turnpike+0x1c8>
     995:	r3 = *(u64 *)(r1 + 0x68)
     996:	if r3 == r2 goto -0x3a0 <turnpike+0x1c8>
     997:	r3 = *(u64 *)(r1 + 0x70)
     998:	if r3 == r2 goto -0x3a2 <turnpike+0x1c8>
     999:	r3 = *(u64 *)(r1 + 0x78)
    1000:	if r3 == r2 goto -0x3a4 <turnpike+0x1c8>
    1001:	r1 = *(u64 *)(r1 + 0x80)
    1002:	if r1 == r2 goto -0x3a6 <turnpike+0x1c8>
    1003:	goto -0xb4 <turnpike+0x1960>
    1004:	r2 = r10
    1005:	r2 += -0x40
    1006:	r1 = *(u64 *)(r10 - 0xa8)
    1007:	r3 = r8
    1008:	call 0xf4
		0000000000001f80:  R_BPF_64_32	.text
    1009:	r3 = r0
    1010:	if r3 == 0x0 goto -0x1b9 <turnpike+0x1170>
    1011:	r2 = *(u64 *)(r3 + 0x0)
    1012:	r1 = 0xffffffffffff ll
    1014:	*(u64 *)(r10 - 0xe0) = r2
    1015:	r2 &= r1
    1016:	if r2 != r8 goto -0x1bf <turnpike+0x1170>
    1017:	r1 = *(u64 *)(r3 - 0x8)
    1018:	r2 = *(u64 *)(r3 - 0x10)
    1019:	r4 = *(u64 *)(r10 - 0xb8)
    1020:	if r2 != r4 goto -0x1c3 <turnpike+0x1170>
    1021:	r2 = *(u64 *)(r10 - 0xc0)
    1022:	if r1 != r2 goto -0x1c5 <turnpike+0x1170>
    1023:	w1 = *(u8 *)(r3 + 0x17)
    1024:	r1 <<= 0x5
    1025:	r2 = *(u64 *)(r10 - 0xa8)
    1026:	r2 += r1
    1027:	*(u64 *)(r10 - 0xd8) = r2
    1028:	r1 = *(u64 *)(r2 + 0x208)
    1029:	r2 = *(u64 *)(r10 - 0x98)
    1030:	if r1 != r2 goto -0x1cd <turnpike+0x1170>
    1031:	r1 = *(u64 *)(r10 - 0xd8)
    1032:	r1 = *(u64 *)(r1 + 0x210)
    1033:	r2 = *(u64 *)(r10 - 0x78)
    1034:	if r1 != r2 goto -0x1d1 <turnpike+0x1170>
    1035:	r1 = *(u64 *)(r10 - 0xd8)
    1036:	r1 += 0x208
    1037:	*(u64 *)(r10 - 0xd8) = r1
    1038:	r1 = r3
    1039:	r1 += 0x38
    1040:	*(u64 *)(r10 - 0xe8) = r1
    1041:	goto +0x2b <turnpike+0x2188>
    1042:	r1 = *(u64 *)(r10 - 0xa8)
    1043:	r2 = *(u64 *)(r10 - 0x60)
    1044:	r3 = r8
    1045:	call 0xa3
		00000000000020a8:  R_BPF_64_32	.text
    1046:	if r0 == 0x0 goto -0xda <turnpike+0x1988>
    1047:	r2 = *(u64 *)(r0 + 0x0)
    1048:	r1 = 0xffffffffffff ll
    1050:	*(u64 *)(r10 - 0xe0) = r2
    1051:	r2 &= r1
    1052:	if r2 != r8 goto -0xe0 <turnpike+0x1988>
    1053:	w1 = *(u32 *)(r0 - 0x8)
    1054:	r2 = *(u64 *)(r10 - 0x60)
    1055:	if w1 != w2 goto -0xe3 <turnpike+0x1988>
    1056:	w1 = *(u8 *)(r0 + 0x17)
    1057:	r1 <<= 0x5
    1058:	r2 = *(u64 *)(r10 - 0xa8)
    1059:	r2 += r1
    1060:	*(u64 *)(r10 - 0xd8) = r2
    1061:	r1 = *(u64 *)(r2 + 0x208)
    1062:	if r1 != 0x0 goto -0xea <turnpike+0x1988>
    1063:	r1 = -0x100000000 ll
    1065:	r2 = *(u64 *)(r10 - 0x60)
    1066:	r2 &= r1
    1067:	r1 = 0xffff0000 ll
    1069:	r2 |= r1
    1070:	r1 = *(u64 *)(r10 - 0xd8)
    1071:	r1 = *(u64 *)(r1 + 0x210)
    1072:	if r1 != r2 goto -0xf4 <turnpike+0x1988>
    1073:	r1 = *(u64 *)(r10 - 0xd8)
    1074:	r1 += 0x208
    1075:	*(u64 *)(r10 - 0xd8) = r1
    1076:	*(u64 *)(r10 - 0xb8) = r0
    1077:	r0 += -0x4
    1078:	goto -0x247 <turnpike+0xf20>
    1079:	r3 = r5
    1080:	r3 += 0x10
    1081:	r4 += 0x208
    1082:	*(u64 *)(r10 - 0xd8) = r4
    1083:	r5 += 0x48
    1084:	*(u64 *)(r10 - 0xe8) = r5
    1085:	r8 = 0x10
    1086:	*(u64 *)(r10 - 0xb8) = r3
    1087:	w9 = *(u8 *)(r3 + 0x16)
    1088:	w1 = w9
    1089:	w1 &= 0x4
    1090:	if w1 == 0x0 goto +0x1 <turnpike+0x21c0>
    1091:	goto -0x3ff <turnpike+0x1c8>
    1092:	r1 = *(u64 *)(r10 - 0x68)
    1093:	r1 = be64 r1
    1094:	r1 >>= 0x34
    1095:	*(u64 *)(r10 - 0x68) = r1
    1096:	r1 = *(u64 *)(r10 - 0x60)
    1097:	w1 >>= 0x18
    1098:	*(u64 *)(r10 - 0x70) = r1
    1099:	w1 = *(u32 *)(r10 - 0xc8)
    1100:	w1 &= 0x1
    1101:	if w1 != 0x0 goto +0x7f <turnpike+0x2608>
    1102:	r1 = *(u64 *)(r10 - 0xa0)
    1103:	r1 = be32 r1
    1104:	w1 &= 0xffff
    1105:	r2 = *(u64 *)(r10 - 0x88)
    1106:	w2 += -0xc
    1107:	*(u64 *)(r10 - 0xb0) = r1
    1108:	*(u32 *)(r10 - 0xc0) = w2
    1109:	if w2 < w1 goto +0x1 <turnpike+0x2258>
    1110:	goto +0xdf <turnpike+0x2950>
    1111:	call 0x76
    1112:	r1 = *(u64 *)(r10 - 0xa8)
    1113:	w2 = *(u32 *)(r1 + 0x40)
    1114:	r0 >>= 0x6
    1115:	r8 = 0x3
    1116:	if w2 <= w0 goto -0x418 <turnpike+0x1c8>
    1117:	r2 = *(u64 *)(r10 - 0x98)
    1118:	r3 = *(u64 *)(r10 - 0x78)
    1119:	r4 = *(u64 *)(r10 - 0xd0)
    1120:	call -0x1
		0000000000002300:  R_BPF_64_32	.text
    1121:	r1 = *(u64 *)(r10 - 0xa8)
    1122:	if w0 == 0x0 goto -0x41e <turnpike+0x1c8>
    1123:	r2 = *(u64 *)(r7 + 0x0)
    1124:	r3 = 0xffffffffffff ll
    1126:	r2 &= r3
    1127:	r8 = 0xf
    1128:	if r2 == 0x0 goto -0x424 <turnpike+0x1c8>
    1129:	r8 = 0x22
    1130:	r3 = *(u64 *)(r1 + 0x48)
    1131:	if r3 == r2 goto -0x427 <turnpike+0x1c8>
    1132:	r3 = *(u64 *)(r1 + 0x50)
    1133:	if r3 == r2 goto -0x429 <turnpike+0x1c8>
    1134:	r3 = *(u64 *)(r1 + 0x58)
    1135:	if r3 == r2 goto -0x42b <turnpike+0x1c8>
    1136:	r3 = *(u64 *)(r1 + 0x60)
    1137:	if r3 == r2 goto -0x42d <turnpike+0x1c8>
    1138:	r3 = *(u64 *)(r1 + 0x68)
    1139:	if r3 == r2 goto -0x42f <turnpike+0x1c8>
    1140:	r3 = *(u64 *)(r1 + 0x70)
    1141:	if r3 == r2 goto -0x431 <turnpike+0x1c8>
    1142:	r3 = *(u64 *)(r1 + 0x78)
    1143:	if r3 == r2 goto -0x433 <turnpike+0x1c8>
    1144:	r1 = *(u64 *)(r1 + 0x80)
    1145:	if r1 == r2 goto -0x435 <turnpike+0x1c8>
    1146:	goto -0x143 <turnpike+0x1960>
    1147:	*(u64 *)(r10 - 0xe0) = r5
    1148:	r1 = r4
    1149:	r1 += 0x8
    1150:	*(u64 *)(r10 - 0xb8) = r1
    1151:	r9 += 0x208
    1152:	*(u64 *)(r10 - 0xd8) = r9
    1153:	r4 += 0x4
    1154:	*(u64 *)(r10 - 0xe8) = r4
    1155:	r8 = 0x10
    1156:	r1 = *(u64 *)(r10 - 0xb8)
    1157:	w1 = *(u8 *)(r1 + 0x16)
    1158:	*(u32 *)(r10 - 0xd0) = w1
    1159:	w1 &= 0x4
    1160:	if w1 == 0x0 goto +0x1 <turnpike+0x23f0>
    1161:	goto -0x445 <turnpike+0x1c8>
    1162:	w1 = *(u32 *)(r10 - 0x90)
    1163:	w2 = *(u32 *)(r10 - 0x98)
    1164:	w1 -= w2
    1165:	*(u32 *)(r10 - 0x90) = w1
    1166:	r1 = *(u64 *)(r10 - 0x80)
    1167:	w1 >>= 0x10
    1168:	*(u64 *)(r10 - 0x80) = r1
    1169:	r1 = *(u64 *)(r10 - 0x68)
    1170:	w1 >>= 0x8
    1171:	*(u64 *)(r10 - 0x68) = r1
    1172:	r1 = *(u64 *)(r10 - 0x78)
    1173:	w1 &= 0x400000
    1174:	*(u64 *)(r10 - 0x78) = r1
    1175:	w1 = *(u32 *)(r10 - 0xc8)
    1176:	w1 &= 0x1
    1177:	if w1 != 0x0 goto +0x5f <turnpike+0x2768>
    1178:	r1 = *(u64 *)(r10 - 0xa0)
    1179:	r1 = be32 r1
    1180:	w1 &= 0xffff
    1181:	r2 = *(u64 *)(r10 - 0x88)
    1182:	w9 = w2
    1183:	w9 += -0x20
    1184:	*(u64 *)(r10 - 0xb0) = r1
    1185:	if w9 < w1 goto +0x1 <turnpike+0x24b8>
    1186:	goto +0x279 <turnpike+0x3880>
    1187:	call 0x76
    1188:	r1 = *(u64 *)(r10 - 0xa8)
    1189:	w2 = *(u32 *)(r1 + 0x40)
    1190:	r0 >>= 0x6
    1191:	r8 = 0x3
    1192:	if w2 <= w0 goto -0x464 <turnpike+0x1c8>
    1193:	r2 = -0x100000000 ll
    1195:	r3 = *(u64 *)(r10 - 0x60)
    1196:	r3 &= r2
    1197:	r2 = 0xffff0000 ll
    1199:	r3 |= r2
    1200:	r2 = 0x0
    1201:	r4 = *(u64 *)(r10 - 0xc0)
    1202:	call -0x1
		0000000000002590:  R_BPF_64_32	.text
    1203:	r1 = *(u64 *)(r10 - 0xa8)
    1204:	if w0 == 0x0 goto -0x470 <turnpike+0x1c8>
    1205:	r2 = *(u64 *)(r7 + 0x0)
    1206:	r3 = 0xffffffffffff ll
    1208:	r2 &= r3
    1209:	r8 = 0xf
    1210:	if r2 == 0x0 goto -0x476 <turnpike+0x1c8>
    1211:	r8 = 0x22
    1212:	r3 = *(u64 *)(r1 + 0x48)
    1213:	if r3 == r2 goto -0x479 <turnpike+0x1c8>
    1214:	r3 = *(u64 *)(r1 + 0x50)
    1215:	if r3 == r2 goto -0x47b <turnpike+0x1c8>
    1216:	r3 = *(u64 *)(r1 + 0x58)
    1217:	if r3 == r2 goto -0x47d <turnpike+0x1c8>
    1218:	r3 = *(u64 *)(r1 + 0x60)
    1219:	if r3 == r2 goto -0x47f <turnpike+0x1c8>
    1220:	r3 = *(u64 *)(r1 + 0x68)
    1221:	if r3 == r2 goto -0x481 <turnpike+0x1c8>
    1222:	r3 = *(u64 *)(r1 + 0x70)
    1223:	if r3 == r2 goto -0x483 <turnpike+0x1c8>
    1224:	r3 = *(u64 *)(r1 + 0x78)
    1225:	if r3 == r2 goto -0x485 <turnpike+0x1c8>
    1226:	r1 = *(u64 *)(r1 + 0x80)
    1227:	if r1 == r2 goto -0x487 <turnpike+0x1c8>
    1228:	goto -0x195 <turnpike+0x1960>
    1229:	call 0x76
    1230:	r1 = *(u64 *)(r10 - 0xb8)
    1231:	w3 = *(u32 *)(r1 + 0x8)
    1232:	w2 = *(u32 *)(r1 + 0xc)
    1233:	w1 = *(u32 *)(r1 + 0x10)
    1234:	r0 >>= 0x6
    1235:	if w0 >= w2 goto +0x2 <turnpike+0x2650>
    1236:	if w3 <= w0 goto +0x1 <turnpike+0x2650>
    1237:	if w1 > w0 goto +0x4f <turnpike+0x28c8>
    1238:	r8 = 0x12
    1239:	r1 = *(u64 *)(r10 - 0xb8)
    1240:	r4 = *(u64 *)(r1 + 0x0)
    1241:	r1 = *(u64 *)(r10 - 0xa8)
    1242:	r5 = *(u64 *)(r10 - 0xe0)
    1243:	if r4 != r5 goto -0x497 <turnpike+0x1c8>
    1244:	r8 = 0xa
    1245:	if w3 <= w0 goto -0x499 <turnpike+0x1c8>
    1246:	if w0 <= w2 goto -0x49a <turnpike+0x1c8>
    1247:	w0 -= w2
    1248:	if w0 < 0x2 goto -0x49c <turnpike+0x1c8>
    1249:	r2 = *(u64 *)(r7 + 0x0)
    1250:	r3 = 0xffffffffffff ll
    1252:	r2 &= r3
    1253:	r8 = 0xf
    1254:	if r2 == 0x0 goto -0x4a2 <turnpike+0x1c8>
    1255:	r8 = 0x28
    1256:	r3 = *(u64 *)(r1 + 0x48)
    1257:	if r3 == r2 goto -0x4a5 <turnpike+0x1c8>
    1258:	r3 = *(u64 *)(r1 + 0x50)
    1259:	if r3 == r2 goto -0x4a7 <turnpike+0x1c8>
    1260:	r3 = *(u64 *)(r1 + 0x58)
    1261:	if r3 == r2 goto -0x4a9 <turnpike+0x1c8>
    1262:	r3 = *(u64 *)(r1 + 0x60)
    1263:	if r3 == r2 goto -0x4ab <turnpike+0x1c8>
    1264:	r3 = *(u64 *)(r1 + 0x68)
    1265:	if r3 == r2 goto -0x4ad <turnpike+0x1c8>
    1266:	r3 = *(u64 *)(r1 + 0x70)
    1267:	if r3 == r2 goto -0x4af <turnpike+0x1c8>
    1268:	r3 = *(u64 *)(r1 + 0x78)
    1269:	if r3 == r2 goto -0x4b1 <turnpike+0x1c8>
    1270:	r1 = *(u64 *)(r1 + 0x80)
    1271:	if r1 == r2 goto -0x4b3 <turnpike+0x1c8>
    1272:	goto -0x1c1 <turnpike+0x1960>
    1273:	call 0x76
    1274:	r1 = *(u64 *)(r10 - 0xb8)
    1275:	w3 = *(u32 *)(r1 + 0x8)
    1276:	w2 = *(u32 *)(r1 + 0xc)
    1277:	w1 = *(u32 *)(r1 + 0x10)
    1278:	r0 >>= 0x6
    1279:	if w0 >= w2 goto +0x2 <turnpike+0x27b0>
    1280:	if w3 <= w0 goto +0x1 <turnpike+0x27b0>
    1281:	if w1 > w0 goto +0x64 <turnpike+0x2ad0>
    1282:	r8 = 0x12
    1283:	r1 = *(u64 *)(r10 - 0xb8)
    1284:	r4 = *(u64 *)(r1 + 0x0)
    1285:	r1 = *(u64 *)(r10 - 0xa8)
    1286:	r5 = *(u64 *)(r10 - 0xe0)
    1287:	if r4 != r5 goto -0x4c3 <turnpike+0x1c8>
    1288:	r8 = 0xa
    1289:	if w3 <= w0 goto -0x4c5 <turnpike+0x1c8>
    1290:	if w0 <= w2 goto -0x4c6 <turnpike+0x1c8>
    1291:	w0 -= w2
    1292:	if w0 < 0x2 goto -0x4c8 <turnpike+0x1c8>
    1293:	r2 = *(u64 *)(r7 + 0x0)
    1294:	r3 = 0xffffffffffff ll
    1296:	r2 &= r3
    1297:	r8 = 0xf
    1298:	if r2 == 0x0 goto -0x4ce <turnpike+0x1c8>
    1299:	r8 = 0x28
    1300:	r3 = *(u64 *)(r1 + 0x48)
    1301:	if r3 == r2 goto -0x4d1 <turnpike+0x1c8>
    1302:	r3 = *(u64 *)(r1 + 0x50)
    1303:	if r3 == r2 goto -0x4d3 <turnpike+0x1c8>
    1304:	r3 = *(u64 *)(r1 + 0x58)
    1305:	if r3 == r2 goto -0x4d5 <turnpike+0x1c8>
    1306:	r3 = *(u64 *)(r1 + 0x60)
    1307:	if r3 == r2 goto -0x4d7 <turnpike+0x1c8>
    1308:	r3 = *(u64 *)(r1 + 0x68)
    1309:	if r3 == r2 goto -0x4d9 <turnpike+0x1c8>
    1310:	r3 = *(u64 *)(r1 + 0x70)
    1311:	if r3 == r2 goto -0x4db <turnpike+0x1c8>
    1312:	r3 = *(u64 *)(r1 + 0x78)
    1313:	if r3 == r2 goto -0x4dd <turnpike+0x1c8>
    1314:	r1 = *(u64 *)(r1 + 0x80)
    1315:	if r1 == r2 goto -0x4df <turnpike+0x1c8>
    1316:	goto -0x1ed <turnpike+0x1960>
    1317:	w1 = *(u32 *)(r10 - 0x90)
    1318:	r2 = *(u64 *)(r10 - 0x88)
    1319:	w1 -= w2
    1320:	*(u32 *)(r10 - 0x90) = w1
    1321:	r1 = 0x100000000 ll
    1323:	*(u64 *)(r10 - 0x120) = r1
    1324:	w1 = 0x0
    1325:	*(u64 *)(r10 - 0x78) = r1
    1326:	w1 = 0x1
    1327:	*(u32 *)(r10 - 0x98) = w1
    1328:	r2 = *(u64 *)(r10 - 0xb8)
    1329:	w1 = *(u16 *)(r2 + 0x1c)
    1330:	*(u64 *)(r10 - 0xa0) = r1
    1331:	r1 = *(u64 *)(r10 - 0x48)
    1332:	w1 += 0x30
    1333:	goto +0x3d <turnpike+0x2b38>
    1334:	call 0x76
    1335:	r1 = *(u64 *)(r10 - 0xb8)
    1336:	w4 = *(u32 *)(r1 + 0x8)
    1337:	w3 = *(u32 *)(r1 + 0xc)
    1338:	w1 = *(u32 *)(r1 + 0x10)
    1339:	r0 >>= 0x6
    1340:	if w3 <= w0 goto +0x2 <turnpike+0x2998>
    1341:	if w4 <= w0 goto +0x1 <turnpike+0x2998>
    1342:	if w1 > w0 goto +0x52f <turnpike+0x5310>
    1343:	r8 = 0x12
    1344:	r2 = *(u64 *)(r10 - 0xb8)
    1345:	r2 = *(u64 *)(r2 + 0x0)
    1346:	r5 = *(u64 *)(r10 - 0xe0)
    1347:	if r2 != r5 goto -0x4ff <turnpike+0x1c8>
    1348:	if w1 > w0 goto +0x1 <turnpike+0x29d0>
    1349:	w3 = w1
    1350:	r8 = 0xa
    1351:	r2 = *(u64 *)(r10 - 0xa8)
    1352:	if w4 <= w0 goto -0x504 <turnpike+0x1c8>
    1353:	if w0 <= w3 goto -0x505 <turnpike+0x1c8>
    1354:	w4 = w0
    1355:	w4 -= w3
    1356:	if w4 < 0x2 goto -0x508 <turnpike+0x1c8>
    1357:	r3 = *(u64 *)(r7 + 0x0)
    1358:	r4 = 0xffffffffffff ll
    1360:	r3 &= r4
    1361:	r8 = 0xf
    1362:	if r3 == 0x0 goto -0x50e <turnpike+0x1c8>
    1363:	r4 = *(u64 *)(r2 + 0x48)
    1364:	if r4 == r3 goto +0xe <turnpike+0x2ab8>
    1365:	r4 = *(u64 *)(r2 + 0x50)
    1366:	if r4 == r3 goto +0xc <turnpike+0x2ab8>
    1367:	r4 = *(u64 *)(r2 + 0x58)
    1368:	if r4 == r3 goto +0xa <turnpike+0x2ab8>
    1369:	r4 = *(u64 *)(r2 + 0x60)
    1370:	if r4 == r3 goto +0x8 <turnpike+0x2ab8>
    1371:	r4 = *(u64 *)(r2 + 0x68)
    1372:	if r4 == r3 goto +0x6 <turnpike+0x2ab8>
    1373:	r4 = *(u64 *)(r2 + 0x70)
    1374:	if r4 == r3 goto +0x4 <turnpike+0x2ab8>
    1375:	r4 = *(u64 *)(r2 + 0x78)
    1376:	if r4 == r3 goto +0x2 <turnpike+0x2ab8>
    1377:	r2 = *(u64 *)(r2 + 0x80)
    1378:	if r2 != r3 goto -0x51e <turnpike+0x1c8>
    1379:	r8 = 0x28
    1380:	if w1 > w0 goto -0x520 <turnpike+0x1c8>
    1381:	goto +0x1e5 <turnpike+0x39f8>
    1382:	r1 = 0x100000000 ll
    1384:	*(u64 *)(r10 - 0x120) = r1
    1385:	w1 = 0x0
    1386:	*(u32 *)(r10 - 0x98) = w1
    1387:	r1 = *(u64 *)(r10 - 0x88)
    1388:	w1 += -0x14
    1389:	*(u64 *)(r10 - 0x88) = r1
    1390:	r2 = *(u64 *)(r10 - 0xb8)
    1391:	w1 = *(u16 *)(r2 + 0x1c)
    1392:	*(u64 *)(r10 - 0xa0) = r1
    1393:	r1 = *(u64 *)(r10 - 0x48)
    1394:	w1 += 0x1c
    1395:	*(u32 *)(r10 - 0xc8) = w1
    1396:	r1 = *(u64 *)(r10 - 0xe0)
    1397:	*(u64 *)(r10 - 0x60) = r1
    1398:	r8 = *(u64 *)(r10 - 0xe8)
    1399:	r9 = r2
    1400:	*(u64 *)(r10 - 0x118) = r1
    1401:	*(u64 *)(r10 - 0xf8) = r2
    1402:	w1 = 0x0
    1403:	*(u32 *)(r10 - 0xd0) = w1
    1404:	r1 = *(u64 *)(r10 - 0x70)
    1405:	w2 = w1
    1406:	w2 &= 0xff
    1407:	w1 = 0x0
    1408:	*(u32 *)(r10 - 0x110) = w1
    1409:	w1 = 0x1
    1410:	if w2 < 0x2 goto +0x1 <turnpike+0x2bc0>
    1411:	w1 = 0x0
    1412:	w2 = 0x34
    1413:	*(u32 *)(r10 - 0x108) = w2
    1414:	w2 = 0x20
    1415:	*(u32 *)(r10 - 0x100) = w2
    1416:	r2 = *(u64 *)(r10 - 0xb0)
    1417:	w2 += 0xc
    1418:	*(u64 *)(r10 - 0xc0) = r2
    1419:	r2 = r9
    1420:	r2 += 0x16
    1421:	*(u64 *)(r10 - 0xf0) = r2
    1422:	w2 = *(u8 *)(r9 + 0x16)
    1423:	w2 &= 0x1
    1424:	r4 = *(u64 *)(r10 - 0x60)
    1425:	*(u64 *)(r10 - 0xe0) = r4
    1426:	*(u64 *)(r10 - 0xe8) = r8
    1427:	*(u64 *)(r10 - 0xb8) = r9
    1428:	if w2 == 0x0 goto +0x1 <turnpike+0x2c50>
    1429:	goto +0x341 <turnpike+0x4658>
    1430:	r8 = 0x6
    1431:	w1 &= 0x1
    1432:	r2 = *(u64 *)(r10 - 0xa8)
    1433:	if w1 != 0x0 goto -0x555 <turnpike+0x1c8>
    1434:	*(u64 *)(r10 - 0xa8) = r2
    1435:	w1 = *(u32 *)(r10 - 0x98)
    1436:	w1 &= 0x1
    1437:	if w1 == 0x0 goto +0x7 <turnpike+0x2cc8>
    1438:	r1 = *(u64 *)(r10 - 0xc0)
    1439:	w1 += -0x4d9
    1440:	w2 = 0x400000
    1441:	*(u64 *)(r10 - 0x78) = r2
    1442:	if w1 < -0x4ed goto +0x2 <turnpike+0x2cc8>
    1443:	w1 = 0x0
    1444:	*(u64 *)(r10 - 0x78) = r1
    1445:	r8 = 0xd
    1446:	r1 = *(u64 *)(r10 - 0xb8)
    1447:	w1 = *(u16 *)(r1 + 0x14)
    1448:	r2 = *(u64 *)(r10 - 0xa8)
    1449:	if r1 > 0xfff goto -0x565 <turnpike+0x1c8>
    1450:	r1 <<= 0x5
    1451:	r2 += r1
    1452:	r1 = *(u64 *)(r2 + 0x2608)
    1453:	*(u64 *)(r10 - 0x60) = r2
    1454:	r2 = *(u64 *)(r2 + 0x2610)
    1455:	*(u64 *)(r10 - 0x98) = r1
    1456:	w1 &= 0xffff
    1457:	if w1 == 0x0 goto -0x56d <turnpike+0x1c8>
    1458:	r3 = r2
    1459:	r3 >>= 0x20
    1460:	w4 = *(u32 *)(r10 - 0x50)
    1461:	if w4 != w3 goto -0x571 <turnpike+0x1c8>
    1462:	r8 = 0xe
    1463:	r3 = *(u64 *)(r10 - 0xc0)
    1464:	w3 += 0x14
    1465:	if w3 > w1 goto -0x575 <turnpike+0x1c8>
    1466:	r1 = *(u64 *)(r10 - 0x60)
    1467:	r1 += 0x2608
    1468:	*(u64 *)(r10 - 0x60) = r1
    1469:	r1 = *(u64 *)(r7 + 0x0)
    1470:	r3 = 0xffffffffffff ll
    1472:	r1 &= r3
    1473:	w3 = *(u32 *)(r6 + 0xc)
    1474:	r4 = *(u64 *)(r10 - 0x98)
    1475:	r4 >>= 0x20
    1476:	if w3 == w4 goto +0x188 <turnpike+0x3a08>
    1477:	r8 = 0xf
    1478:	r3 = *(u64 *)(r10 - 0xa8)
    1479:	if r1 == 0x0 goto -0x583 <turnpike+0x1c8>
    1480:	r4 = *(u64 *)(r3 + 0x48)
    1481:	if r4 == r1 goto +0xe <turnpike+0x2e60>
    1482:	r4 = *(u64 *)(r3 + 0x50)
    1483:	if r4 == r1 goto +0xc <turnpike+0x2e60>
    1484:	r4 = *(u64 *)(r3 + 0x58)
    1485:	if r4 == r1 goto +0xa <turnpike+0x2e60>
    1486:	r4 = *(u64 *)(r3 + 0x60)
    1487:	if r4 == r1 goto +0x8 <turnpike+0x2e60>
    1488:	r4 = *(u64 *)(r3 + 0x68)
    1489:	if r4 == r1 goto +0x6 <turnpike+0x2e60>
    1490:	r4 = *(u64 *)(r3 + 0x70)
    1491:	if r4 == r1 goto +0x4 <turnpike+0x2e60>
    1492:	r4 = *(u64 *)(r3 + 0x78)
    1493:	if r4 == r1 goto +0x2 <turnpike+0x2e60>
    1494:	r3 = *(u64 *)(r3 + 0x80)
    1495:	if r3 != r1 goto -0x593 <turnpike+0x1c8>
    1496:	r2 <<= 0x20
    1497:	r2 >>= 0x20
    1498:	r1 = 0x0 ll
		0000000000002ed0:  R_BPF_64_64	DEVICES
    1500:	r3 = 0x0
    1501:	call 0x33
    1502:	r1 = r0
    1503:	r1 s>>= 0x3f
    1504:	w0 ^= w1
    1505:	w0 -= w1
    1506:	r1 = 0x4
    1507:	*(u64 *)(r10 - 0x50) = r1
    1508:	r8 = 0xd
    1509:	if w0 != 0x4 goto -0x5a1 <turnpike+0x1c8>
    1510:	r1 = *(u64 *)(r10 - 0xf0)
    1511:	w1 = *(u8 *)(r1 + 0x0)
    1512:	w1 &= 0x10
    1513:	if w1 == 0x0 goto +0x31 <turnpike+0x3078>
    1514:	r3 = *(u64 *)(r10 - 0xb8)
    1515:	w1 = *(u8 *)(r3 + 0x17)
    1516:	r1 <<= 0x2
    1517:	r2 = *(u64 *)(r10 - 0xa8)
    1518:	r2 += r1
    1519:	w1 = *(u32 *)(r2 + 0x2208)
    1520:	r2 = 0xffff00000000 ll
    1522:	r5 = *(u64 *)(r10 - 0xe0)
    1523:	r4 = r5
    1524:	r4 &= r2
    1525:	w2 = w5
    1526:	w2 >>= 0x10
    1527:	w3 = *(u32 *)(r3 + 0x18)
    1528:	r5 = 0x10000000000 ll
    1530:	if r4 == r5 goto +0x1 <turnpike+0x2f80>
    1531:	w2 = w3
    1532:	r2 = be16 r2
    1533:	w1 += w2
    1534:	*(u32 *)(r10 - 0x20) = w1
    1535:	r2 = r10
    1536:	r2 += -0x20
    1537:	r1 = 0x0 ll
		0000000000003008:  R_BPF_64_64	LIMITS
    1539:	call 0x1
    1540:	r7 = r0
    1541:	if r7 == 0x0 goto +0x15 <turnpike+0x3078>
    1542:	r8 = *(u64 *)(r7 + 0x8)
    1543:	r1 = *(u64 *)(r10 - 0xb0)
    1544:	r8 *= r1
    1545:	r1 = *(u64 *)(r7 + 0x18)
    1546:	r1 = *(u64 *)(r7 + 0x10)
    1547:	*(u64 *)(r10 - 0xf0) = r1
    1548:	r9 = *(u64 *)(r7 + 0x0)
    1549:	call 0x76
    1550:	r0 <<= 0x18
    1551:	r1 = r0
    1552:	r2 = r9
    1553:	if r0 > r9 goto +0x1 <turnpike+0x3038>
    1554:	r1 = r2
    1555:	r8 >>= 0x8
    1556:	r1 += r8
    1557:	r8 = 0x33
    1558:	r2 = r1
    1559:	r2 -= r0
    1560:	r3 = *(u64 *)(r10 - 0xf0)
    1561:	if r2 > r3 goto -0x5d5 <turnpike+0x1c8>
    1562:	*(u64 *)(r7 + 0x0) = r1
    1563:	w1 = *(u32 *)(r10 - 0xd0)
    1564:	if w1 == 0x0 goto +0x35 <turnpike+0x3230>
    1565:	r1 = *(u64 *)(r10 - 0xf8)
    1566:	w1 = *(u8 *)(r1 + 0x16)
    1567:	w1 &= 0x10
    1568:	if w1 == 0x0 goto +0x31 <turnpike+0x3230>
    1569:	r3 = *(u64 *)(r10 - 0xf8)
    1570:	w1 = *(u8 *)(r3 + 0x17)
    1571:	r1 <<= 0x2
    1572:	r2 = *(u64 *)(r10 - 0xa8)
    1573:	r2 += r1
    1574:	w1 = *(u32 *)(r2 + 0x2208)
    1575:	r2 = 0xffff00000000 ll
    1577:	r5 = *(u64 *)(r10 - 0x118)
    1578:	r4 = r5
    1579:	r4 &= r2
    1580:	w2 = w5
    1581:	w2 >>= 0x10
    1582:	w3 = *(u32 *)(r3 + 0x18)
    1583:	r5 = 0x10000000000 ll
    1585:	if r4 == r5 goto +0x1 <turnpike+0x3138>
    1586:	w2 = w3
    1587:	r2 = be16 r2
    1588:	w1 += w2
    1589:	*(u32 *)(r10 - 0x20) = w1
    1590:	r2 = r10
    1591:	r2 += -0x20
    1592:	r1 = 0x0 ll
		00000000000031c0:  R_BPF_64_64	LIMITS
    1594:	call 0x1
    1595:	r7 = r0
    1596:	if r7 == 0x0 goto +0x15 <turnpike+0x3230>
    1597:	r8 = *(u64 *)(r7 + 0x8)
    1598:	r1 = *(u64 *)(r10 - 0xb0)
    1599:	r8 *= r1
    1600:	r1 = *(u64 *)(r7 + 0x18)
    1601:	r1 = *(u64 *)(r7 + 0x10)
    1602:	*(u64 *)(r10 - 0xa8) = r1
    1603:	r9 = *(u64 *)(r7 + 0x0)
    1604:	call 0x76
    1605:	r0 <<= 0x18
    1606:	r1 = r0
    1607:	r2 = r9
    1608:	if r0 > r9 goto +0x1 <turnpike+0x31f0>
    1609:	r1 = r2
    1610:	r8 >>= 0x8
    1611:	r1 += r8
    1612:	r8 = 0x33
    1613:	r2 = r1
    1614:	r2 -= r0
    1615:	r3 = *(u64 *)(r10 - 0xa8)
    1616:	if r2 > r3 goto -0x60c <turnpike+0x1c8>
    1617:	*(u64 *)(r7 + 0x0) = r1
    1618:	r1 = *(u64 *)(r10 - 0x48)
    1619:	w2 = *(u32 *)(r10 - 0x100)
    1620:	w2 += w1
    1621:	w1 = *(u32 *)(r10 - 0xc8)
    1622:	w7 = w1
    1623:	w7 -= w2
    1624:	w9 = w2
    1625:	if w1 == w2 goto +0x5 <turnpike+0x3298>
    1626:	r1 = r6
    1627:	w2 = w7
    1628:	call 0x2c
    1629:	r8 = 0x11
    1630:	if r0 != 0x0 goto -0x61a <turnpike+0x1c8>
    1631:	r2 = *(u64 *)(r10 - 0xb0)
    1632:	r2 = be32 r2
    1633:	w2 &= -0x10000
    1634:	r1 = *(u64 *)(r10 - 0x60)
    1635:	r3 = *(u64 *)(r1 + 0x10)
    1636:	*(u64 *)(r10 - 0x108) = r3
    1637:	r1 = *(u64 *)(r1 + 0x18)
    1638:	*(u64 *)(r10 - 0x128) = r1
    1639:	r1 = *(u64 *)(r10 - 0xb8)
    1640:	w1 = *(u16 *)(r1 + 0x1e)
    1641:	w2 |= w1
    1642:	*(u64 *)(r10 - 0x100) = r2
    1643:	r1 = 0x0
    1644:	*(u64 *)(r10 - 0xa8) = r1
    1645:	r1 = *(u64 *)(r10 - 0xc0)
    1646:	r1 = be16 r1
    1647:	*(u64 *)(r10 - 0xf0) = r1
    1648:	r1 = *(u64 *)(r10 - 0x80)
    1649:	if w1 == 0x0 goto +0x2f <turnpike+0x34a8>
    1650:	r1 = 0x0
    1651:	w2 = *(u32 *)(r10 - 0x110)
    1652:	if w2 != 0x0 goto +0x1 <turnpike+0x3350>
    1653:	r1 = *(u64 *)(r10 - 0x100)
    1654:	r3 = *(u64 *)(r10 - 0x88)
    1655:	w3 ^= -0x1
    1656:	r3 = be16 r3
    1657:	r2 = *(u64 *)(r10 - 0xf0)
    1658:	r3 += r2
    1659:	r3 <<= 0x1
    1660:	r2 = *(u64 *)(r10 - 0xa0)
    1661:	r3 += r2
    1662:	r2 = *(u64 *)(r10 - 0x80)
    1663:	w2 ^= -0x1
    1664:	r2 &= 0xffff
    1665:	r3 += r2
    1666:	r3 += r1
    1667:	r1 = r3
    1668:	r1 >>= 0x20
    1669:	r3 <<= 0x20
    1670:	r3 >>= 0x20
    1671:	r3 += r1
    1672:	r2 = r3
    1673:	r2 &= 0xffff
    1674:	r1 = r3
    1675:	r1 >>= 0x20
    1676:	r1 += r2
    1677:	r3 >>= 0x10
    1678:	r3 &= 0xffff
    1679:	r1 += r3
    1680:	r2 = r1
    1681:	r2 >>= 0x10
    1682:	r1 &= 0xffff
    1683:	r1 += r2
    1684:	w2 = w1
    1685:	r1 >>= 0x10
    1686:	w1 += w2
    1687:	w2 = w1
    1688:	w2 &= 0xffff
    1689:	w3 = -0x1
    1690:	*(u64 *)(r10 - 0xa8) = r3
    1691:	if w2 == 0xffff goto +0x2 <turnpike+0x3490>
    1692:	w1 ^= -0x1
    1693:	*(u64 *)(r10 - 0xa8) = r1
    1694:	r1 = *(u64 *)(r10 - 0xa8)
    1695:	r1 <<= 0x30
    1696:	*(u64 *)(r10 - 0xa8) = r1
    1697:	r1 = *(u64 *)(r10 - 0xb8)
    1698:	w2 = *(u32 *)(r1 + 0x18)
    1699:	*(u64 *)(r10 - 0xa0) = r2
    1700:	r2 = *(u64 *)(r10 - 0xd8)
    1701:	r2 = *(u64 *)(r2 + 0x18)
    1702:	*(u64 *)(r10 - 0x88) = r2
    1703:	r1 = *(u64 *)(r1 + 0x28)
    1704:	*(u64 *)(r10 - 0x80) = r1
    1705:	w1 = 0x0
    1706:	*(u32 *)(r10 - 0x20) = w1
    1707:	r2 = r10
    1708:	r2 += -0x20
    1709:	r1 = 0x0 ll
		0000000000003568:  R_BPF_64_64	COUNTERS
    1711:	call 0x1
    1712:	if r0 == 0x0 goto +0x7 <turnpike+0x3560>
    1713:	r1 = *(u64 *)(r0 + 0x2f8)
    1714:	r1 += 0x1
    1715:	*(u64 *)(r0 + 0x2f8) = r1
    1716:	r1 = be16 r1
    1717:	r2 = *(u64 *)(r10 - 0x78)
    1718:	w2 |= w1
    1719:	*(u64 *)(r10 - 0x78) = r2
    1720:	r1 = *(u64 *)(r10 - 0x60)
    1721:	r1 = *(u64 *)(r1 + 0x0)
    1722:	r2 = *(u64 *)(r10 - 0x98)
    1723:	if r2 != r1 goto +0xea <turnpike+0x3cd0>
    1724:	r1 = *(u64 *)(r10 - 0xb8)
    1725:	r1 = *(u64 *)(r1 + 0x0)
    1726:	r2 = *(u64 *)(r10 - 0xe0)
    1727:	if r1 != r2 goto +0xe6 <turnpike+0x3cd0>
    1728:	w1 = *(u32 *)(r10 - 0xd0)
    1729:	if w1 != 0x0 goto +0x1 <turnpike+0x35b8>
    1730:	goto +0x4 <turnpike+0x35d8>
    1731:	r1 = *(u64 *)(r10 - 0xf8)
    1732:	r1 = *(u64 *)(r1 + 0x0)
    1733:	r2 = *(u64 *)(r10 - 0x118)
    1734:	if r1 != r2 goto +0xdf <turnpike+0x3cd0>
    1735:	r8 = 0x2d
    1736:	w1 = *(u32 *)(r6 + 0x0)
    1737:	r2 = *(u64 *)(r10 - 0x48)
    1738:	*(u64 *)(r10 - 0x60) = r1
    1739:	r2 += r1
    1740:	r1 = r2
    1741:	r1 += 0x1c
    1742:	w3 = *(u32 *)(r6 + 0x4)
    1743:	*(u64 *)(r10 - 0x98) = r3
    1744:	*(u64 *)(r10 - 0xc8) = r1
    1745:	if r1 > r3 goto -0x68d <turnpike+0x1c8>
    1746:	r0 = *(u64 *)(r10 - 0xc0)
    1747:	w0 += 0x14
    1748:	r0 = be32 r0
    1749:	r3 = *(u64 *)(r10 - 0x68)
    1750:	w3 <<= 0x8
    1751:	w0 &= -0x10000
    1752:	w3 &= 0xff00
    1753:	w0 |= w3
    1754:	r7 = *(u64 *)(r10 - 0xf0)
    1755:	r7 <<= 0x20
    1756:	r3 = -0x100000000 ll
    1758:	r5 = *(u64 *)(r10 - 0x70)
    1759:	w5 += -0x1
    1760:	r1 = *(u64 *)(r10 - 0xa0)
    1761:	r7 |= r1
    1762:	r9 = *(u64 *)(r10 - 0x80)
    1763:	r4 = r9
    1764:	r4 &= r3
    1765:	r1 = *(u64 *)(r10 - 0x88)
    1766:	r1 >>= 0x20
    1767:	r0 |= 0x45
    1768:	r3 = *(u64 *)(r10 - 0xa8)
    1769:	r7 |= r3
    1770:	*(u64 *)(r10 - 0xf0) = r7
    1771:	r4 |= r1
    1772:	*(u64 *)(r10 - 0x68) = r4
    1773:	w5 &= 0xff
    1774:	w5 |= 0x1100
    1775:	r7 = r0
    1776:	r7 += r5
    1777:	r7 += r1
    1778:	r9 >>= 0x20
    1779:	r7 += r9
    1780:	r9 = *(u64 *)(r10 - 0x78)
    1781:	r7 += r9
    1782:	r9 <<= 0x20
    1783:	r9 |= r0
    1784:	r0 = r7
    1785:	r0 >>= 0x20
    1786:	r7 <<= 0x20
    1787:	r7 >>= 0x20
    1788:	r7 += r0
    1789:	r3 = r7
    1790:	r3 &= 0xffff
    1791:	r0 = r7
    1792:	r0 >>= 0x20
    1793:	r0 += r3
    1794:	r7 >>= 0x10
    1795:	r7 &= 0xffff
    1796:	r0 += r7
    1797:	r3 = r0
    1798:	r3 >>= 0x10
    1799:	w0 &= 0xffff
    1800:	w0 += w3
    1801:	w0 *= 0x10001
    1802:	w0 &= -0x10000
    1803:	w0 |= w5
    1804:	w0 ^= -0x10000
    1805:	r3 = *(u64 *)(r10 - 0x128)
    1806:	r7 = *(u64 *)(r10 - 0x60)
    1807:	*(u32 *)(r7 + 0x8) = w3
    1808:	r3 = *(u64 *)(r10 - 0x108)
    1809:	*(u64 *)(r7 + 0x0) = r3
    1810:	r7 += 0xc
    1811:	r3 = *(u64 *)(r10 - 0x48)
    1812:	if r3 == 0xe goto +0x4a <turnpike+0x3a98>
    1813:	r3 = *(u64 *)(r10 - 0x48)
    1814:	if r3 == 0x12 goto +0x44 <turnpike+0x3a78>
    1815:	r3 = *(u64 *)(r10 - 0x58)
    1816:	r7 = *(u64 *)(r10 - 0x60)
    1817:	*(u64 *)(r7 + 0xc) = r3
    1818:	r7 += 0x14
    1819:	goto +0x43 <turnpike+0x3a98>
    1820:	call 0x76
    1821:	r1 = *(u64 *)(r10 - 0xb8)
    1822:	w4 = *(u32 *)(r1 + 0x8)
    1823:	w3 = *(u32 *)(r1 + 0xc)
    1824:	w1 = *(u32 *)(r1 + 0x10)
    1825:	r0 >>= 0x6
    1826:	if w3 <= w0 goto +0x2 <turnpike+0x38c8>
    1827:	if w4 <= w0 goto +0x1 <turnpike+0x38c8>
    1828:	if w1 > w0 goto +0x8b <turnpike+0x3d20>
    1829:	r8 = 0x12
    1830:	r2 = *(u64 *)(r10 - 0xb8)
    1831:	r2 = *(u64 *)(r2 + 0x0)
    1832:	r5 = *(u64 *)(r10 - 0xe0)
    1833:	if r2 != r5 goto -0x6e5 <turnpike+0x1c8>
    1834:	if w1 > w0 goto +0x1 <turnpike+0x3900>
    1835:	w3 = w1
    1836:	r8 = 0xa
    1837:	r2 = *(u64 *)(r10 - 0xa8)
    1838:	if w4 <= w0 goto -0x6ea <turnpike+0x1c8>
    1839:	if w0 <= w3 goto -0x6eb <turnpike+0x1c8>
    1840:	w4 = w0
    1841:	w4 -= w3
    1842:	if w4 < 0x2 goto -0x6ee <turnpike+0x1c8>
    1843:	r3 = *(u64 *)(r7 + 0x0)
    1844:	r4 = 0xffffffffffff ll
    1846:	r3 &= r4
    1847:	r8 = 0xf
    1848:	if r3 == 0x0 goto -0x6f4 <turnpike+0x1c8>
    1849:	r4 = *(u64 *)(r2 + 0x48)
    1850:	if r4 == r3 goto +0xe <turnpike+0x39e8>
    1851:	r4 = *(u64 *)(r2 + 0x50)
    1852:	if r4 == r3 goto +0xc <turnpike+0x39e8>
    1853:	r4 = *(u64 *)(r2 + 0x58)
    1854:	if r4 == r3 goto +0xa <turnpike+0x39e8>
    1855:	r4 = *(u64 *)(r2 + 0x60)
    1856:	if r4 == r3 goto +0x8 <turnpike+0x39e8>
    1857:	r4 = *(u64 *)(r2 + 0x68)
    1858:	if r4 == r3 goto +0x6 <turnpike+0x39e8>
    1859:	r4 = *(u64 *)(r2 + 0x70)
    1860:	if r4 == r3 goto +0x4 <turnpike+0x39e8>
    1861:	r4 = *(u64 *)(r2 + 0x78)
    1862:	if r4 == r3 goto +0x2 <turnpike+0x39e8>
    1863:	r2 = *(u64 *)(r2 + 0x80)
    1864:	if r2 != r3 goto -0x704 <turnpike+0x1c8>
    1865:	r8 = 0x28
    1866:	if w1 > w0 goto -0x706 <turnpike+0x1c8>
    1867:	r8 = 0x27
    1868:	goto -0x708 <turnpike+0x1c8>
    1869:	r3 = *(u64 *)(r10 - 0x60)
    1870:	r2 = *(u64 *)(r3 + 0x10)
    1871:	r3 = *(u64 *)(r3 + 0x18)
    1872:	r3 <<= 0x10
    1873:	r4 = 0xffffffff0000 ll
    1875:	r3 &= r4
    1876:	r2 >>= 0x30
    1877:	r3 |= r2
    1878:	r8 = 0xf
    1879:	r2 = 0x3
    1880:	*(u64 *)(r10 - 0x50) = r2
    1881:	if r1 == r3 goto -0x174 <turnpike+0x2ed0>
    1882:	goto -0x716 <turnpike+0x1c8>
    1883:	r3 = *(u64 *)(r10 - 0x58)
    1884:	r7 = *(u64 *)(r10 - 0x60)
    1885:	*(u32 *)(r7 + 0xc) = w3
    1886:	r7 += 0x10
    1887:	w3 = 0x8
    1888:	*(u16 *)(r7 + 0x0) = w3
    1889:	r3 = *(u64 *)(r10 - 0xf0)
    1890:	*(u64 *)(r2 + 0x14) = r3
    1891:	r1 = *(u64 *)(r10 - 0x68)
    1892:	*(u64 *)(r2 + 0xc) = r1
    1893:	*(u32 *)(r2 + 0x8) = w0
    1894:	*(u64 *)(r2 + 0x0) = r9
    1895:	w3 = *(u32 *)(r10 - 0x110)
    1896:	if w3 != 0x0 goto +0x6 <turnpike+0x3b18>
    1897:	r2 += 0x20
    1898:	r3 = *(u64 *)(r10 - 0x98)
    1899:	if r2 > r3 goto -0x727 <turnpike+0x1c8>
    1900:	r2 = *(u64 *)(r10 - 0x100)
    1901:	r1 = *(u64 *)(r10 - 0xc8)
    1902:	*(u32 *)(r1 + 0x0) = w2
    1903:	r3 = *(u64 *)(r10 - 0xb8)
    1904:	r1 = *(u64 *)(r3 + 0x30)
    1905:	r2 = *(u64 *)(r10 - 0xb0)
    1906:	r1 += r2
    1907:	*(u64 *)(r3 + 0x30) = r1
    1908:	r2 = *(u64 *)(r10 - 0xe8)
    1909:	w1 = *(u32 *)(r2 + 0x0)
    1910:	w1 += 0x1
    1911:	*(u32 *)(r2 + 0x0) = w1
    1912:	w1 = *(u32 *)(r10 - 0xd0)
    1913:	if w1 != 0x0 goto +0x1 <turnpike+0x3b78>
    1914:	goto +0x9 <turnpike+0x3bc0>
    1915:	r3 = *(u64 *)(r10 - 0xf8)
    1916:	r1 = *(u64 *)(r3 + 0x30)
    1917:	r2 = *(u64 *)(r10 - 0xb0)
    1918:	r1 += r2
    1919:	*(u64 *)(r3 + 0x30) = r1
    1920:	r2 = *(u64 *)(r10 - 0x130)
    1921:	w1 = *(u32 *)(r2 + 0x0)
    1922:	w1 += 0x1
    1923:	*(u32 *)(r2 + 0x0) = w1
    1924:	w1 = *(u32 *)(r10 - 0x90)
    1925:	if w1 == 0x0 goto +0x5 <turnpike+0x3bf8>
    1926:	w2 = *(u32 *)(r10 - 0x90)
    1927:	w2 = -w2
    1928:	r1 = r6
    1929:	call 0x41
    1930:	if r0 != 0x0 goto -0x746 <turnpike+0x1c8>
    1931:	r1 = *(u64 *)(r10 - 0x50)
    1932:	r2 = *(u64 *)(r10 - 0x120)
    1933:	r1 |= r2
    1934:	*(u64 *)(r10 - 0x50) = r1
    1935:	w1 = 0x0
    1936:	*(u32 *)(r10 - 0x20) = w1
    1937:	r2 = r10
    1938:	r2 += -0x20
    1939:	r1 = 0x0 ll
		0000000000003c98:  R_BPF_64_64	COUNTERS
    1941:	call 0x1
    1942:	r1 = r0
    1943:	r0 = *(u64 *)(r10 - 0x50)
    1944:	if r1 == 0x0 goto -0x743 <turnpike+0x250>
    1945:	r2 = r0
    1946:	r2 >>= 0x1d
    1947:	r2 &= 0x18
    1948:	r1 += r2
    1949:	r2 = *(u64 *)(r1 + 0x0)
    1950:	r2 += 0x1
    1951:	*(u64 *)(r1 + 0x0) = r2
    1952:	r2 = *(u64 *)(r10 - 0xb0)
    1953:	w2 = w2
    1954:	r3 = *(u64 *)(r1 + 0x2e0)
    1955:	r3 += r2
    1956:	*(u64 *)(r1 + 0x2e0) = r3
    1957:	goto -0x750 <turnpike+0x250>
    1958:	r8 = 0x12
    1959:	w1 = *(u32 *)(r10 - 0xc8)
    1960:	if w1 == w9 goto -0x764 <turnpike+0x1c8>
    1961:	w7 = -w7
    1962:	r1 = r6
    1963:	w2 = w7
    1964:	call 0x2c
    1965:	if r0 == 0x0 goto -0x769 <turnpike+0x1c8>
    1966:	r8 = 0x2d
    1967:	goto -0x76b <turnpike+0x1c8>
    1968:	w2 = w9
    1969:	r1 = *(u64 *)(r10 - 0xb0)
    1970:	w2 -= w1
    1971:	r8 = 0x8
    1972:	*(u32 *)(r10 - 0x60) = w2
    1973:	if w2 > 0x3 goto -0x771 <turnpike+0x1c8>
    1974:	r1 = *(u64 *)(r10 - 0xa0)
    1975:	w1 ^= -0x1
    1976:	*(u64 *)(r10 - 0xa0) = r1
    1977:	r1 = *(u64 *)(r10 - 0x48)
    1978:	w1 |= 0x20
    1979:	*(u32 *)(r10 - 0xc8) = w1
    1980:	r1 = *(u64 *)(r10 - 0xb0)
    1981:	if w9 != w1 goto +0x58 <turnpike+0x4050>
    1982:	r1 = *(u64 *)(r10 - 0x88)
    1983:	w1 += -0x14
    1984:	*(u64 *)(r10 - 0x88) = r1
    1985:	w1 = *(u32 *)(r10 - 0x90)
    1986:	w1 += w9
    1987:	r2 = *(u64 *)(r10 - 0xb0)
    1988:	w1 -= w2
    1989:	*(u32 *)(r10 - 0x90) = w1
    1990:	r1 = *(u64 *)(r10 - 0xb8)
    1991:	w1 = *(u16 *)(r1 + 0x1c)
    1992:	r2 = *(u64 *)(r10 - 0xa0)
    1993:	r2 += r1
    1994:	*(u64 *)(r10 - 0xa0) = r2
    1995:	w1 = 0x0
    1996:	*(u32 *)(r10 - 0x98) = w1
    1997:	w1 = *(u32 *)(r10 - 0xd0)
    1998:	w1 &= 0x2
    1999:	if w1 == 0x0 goto +0xeb <turnpike+0x4578>
    2000:	r8 = 0x6
    2001:	r1 = *(u64 *)(r10 - 0xb8)
    2002:	w1 = *(u8 *)(r1 + 0x16)
    2003:	*(u32 *)(r10 - 0x98) = w1
    2004:	r1 = *(u64 *)(r10 - 0x70)
    2005:	w1 &= 0xff
    2006:	if w1 < 0x2 goto -0x792 <turnpike+0x1c8>
    2007:	w1 = *(u32 *)(r10 - 0x98)
    2008:	w1 &= 0x1
    2009:	if w1 == 0x0 goto +0x7d <turnpike+0x4258>
    2010:	r8 = 0xc
    2011:	r1 = *(u64 *)(r10 - 0xa8)
    2012:	r2 = *(u64 *)(r10 - 0x80)
    2013:	if w2 == 0x0 goto -0x799 <turnpike+0x1c8>
    2014:	r2 = *(u64 *)(r10 - 0x78)
    2015:	if w2 != 0x0 goto +0x3 <turnpike+0x3eb8>
    2016:	r8 = 0xe
    2017:	r2 = *(u64 *)(r10 - 0xb0)
    2018:	if w2 > 0x4d0 goto -0x79e <turnpike+0x1c8>
    2019:	r0 = *(u64 *)(r10 - 0xb8)
    2020:	w3 = *(u32 *)(r0 + 0x18)
    2021:	r2 = 0x10000000000 ll
    2023:	r3 |= r2
    2024:	r2 = *(u64 *)(r10 - 0xd8)
    2025:	r8 = *(u64 *)(r2 + 0x10)
    2026:	r5 = *(u64 *)(r2 + 0x18)
    2027:	r4 = *(u64 *)(r0 + 0x20)
    2028:	r2 = *(u64 *)(r0 + 0x28)
    2029:	*(u64 *)(r10 - 0xf8) = r2
    2030:	*(u64 *)(r10 - 0x8) = r2
    2031:	*(u64 *)(r10 - 0xf0) = r4
    2032:	*(u64 *)(r10 - 0x10) = r4
    2033:	*(u64 *)(r10 - 0xd0) = r5
    2034:	*(u64 *)(r10 - 0x18) = r5
    2035:	*(u64 *)(r10 - 0xc0) = r8
    2036:	*(u64 *)(r10 - 0x20) = r8
    2037:	r2 = r10
    2038:	r2 += -0x20
    2039:	r8 = r3
    2040:	call 0xf4
		0000000000003fc0:  R_BPF_64_32	.text
    2041:	r9 = r0
    2042:	if r0 == 0x0 goto +0x19 <turnpike+0x4040>
    2043:	r2 = *(u64 *)(r9 + 0x0)
    2044:	r1 = 0xffffffffffff ll
    2046:	*(u64 *)(r10 - 0x60) = r2
    2047:	r2 &= r1
    2048:	if r2 != r8 goto +0x13 <turnpike+0x4040>
    2049:	r2 = r9
    2050:	r1 = *(u64 *)(r2 - 0x8)
    2051:	r2 = *(u64 *)(r2 - 0x10)
    2052:	r3 = *(u64 *)(r10 - 0xc0)
    2053:	if r2 != r3 goto +0xe <turnpike+0x4040>
    2054:	r2 = *(u64 *)(r10 - 0xd0)
    2055:	if r1 != r2 goto +0xc <turnpike+0x4040>
    2056:	w1 = *(u8 *)(r9 + 0x17)
    2057:	r1 <<= 0x5
    2058:	r2 = *(u64 *)(r10 - 0xa8)
    2059:	r2 += r1
    2060:	*(u64 *)(r10 - 0xd8) = r2
    2061:	r1 = *(u64 *)(r2 + 0x208)
    2062:	r2 = *(u64 *)(r10 - 0xf0)
    2063:	if r1 != r2 goto +0x4 <turnpike+0x4040>
    2064:	r1 = *(u64 *)(r10 - 0xd8)
    2065:	r1 = *(u64 *)(r1 + 0x210)
    2066:	r2 = *(u64 *)(r10 - 0xf8)
    2067:	if r1 == r2 goto +0x77 <turnpike+0x43f8>
    2068:	r8 = 0x9
    2069:	goto -0x7d1 <turnpike+0x1c8>
    2070:	w1 = 0x0
    2071:	*(u8 *)(r10 - 0x20) = w1
    2072:	w2 = *(u32 *)(r10 - 0xc8)
    2073:	r1 = *(u64 *)(r10 - 0xb0)
    2074:	w2 += w1
    2075:	r3 = r10
    2076:	r3 += -0x20
    2077:	r1 = r6
    2078:	*(u32 *)(r10 - 0x98) = w2
    2079:	w4 = 0x1
    2080:	call 0xbd
    2081:	if r0 == 0x0 goto +0x1 <turnpike+0x40b8>
    2082:	goto +0x331 <turnpike+0x5a40>
    2083:	r1 = *(u64 *)(r10 - 0xb0)
    2084:	w1 <<= 0x3
    2085:	w1 &= 0x8
    2086:	w8 = *(u8 *)(r10 - 0x20)
    2087:	*(u32 *)(r10 - 0xc0) = w1
    2088:	w8 <<= w1
    2089:	w8 ^= -0x1
    2090:	r8 &= 0xffff
    2091:	r1 = *(u64 *)(r10 - 0xa0)
    2092:	r8 += r1
    2093:	*(u64 *)(r10 - 0xa0) = r8
    2094:	w1 = *(u32 *)(r10 - 0x60)
    2095:	if w1 > 0x1 goto +0x1 <turnpike+0x4128>
    2096:	goto -0x73 <turnpike+0x3d90>
    2097:	w1 = 0x0
    2098:	*(u8 *)(r10 - 0x20) = w1
    2099:	w2 = *(u32 *)(r10 - 0x98)
    2100:	w2 += 0x1
    2101:	r3 = r10
    2102:	r3 += -0x20
    2103:	r1 = r6
    2104:	w4 = 0x1
    2105:	call 0xbd
    2106:	if r0 != 0x0 goto +0x319 <turnpike+0x5a40>
    2107:	w1 = *(u32 *)(r10 - 0xc0)
    2108:	w1 ^= 0x8
    2109:	w2 = *(u8 *)(r10 - 0x20)
    2110:	w2 <<= w1
    2111:	w2 ^= -0x1
    2112:	r2 &= 0xffff
    2113:	r8 += r2
    2114:	*(u64 *)(r10 - 0xa0) = r8
    2115:	w1 = *(u32 *)(r10 - 0x60)
    2116:	if w1 != 0x3 goto -0x87 <turnpike+0x3d90>
    2117:	w1 = 0x0
    2118:	*(u8 *)(r10 - 0x20) = w1
    2119:	w2 = *(u32 *)(r10 - 0x98)
    2120:	w2 += 0x2
    2121:	r3 = r10
    2122:	r3 += -0x20
    2123:	r1 = r6
    2124:	w4 = 0x1
    2125:	call 0xbd
    2126:	if r0 != 0x0 goto +0x305 <turnpike+0x5a40>
    2127:	w1 = *(u8 *)(r10 - 0x20)
    2128:	w2 = *(u32 *)(r10 - 0xc0)
    2129:	w1 <<= w2
    2130:	w1 ^= -0x1
    2131:	r1 &= 0xffff
    2132:	r8 += r1
    2133:	*(u64 *)(r10 - 0xa0) = r8
    2134:	goto -0x99 <turnpike+0x3d90>
    2135:	r2 = *(u64 *)(r10 - 0xb8)
    2136:	w3 = *(u32 *)(r2 + 0x18)
    2137:	r1 = 0x10000000000 ll
    2139:	r3 |= r1
    2140:	r1 = *(u64 *)(r10 - 0xd8)
    2141:	r4 = *(u64 *)(r1 + 0x18)
    2142:	r2 = *(u64 *)(r2 + 0x28)
    2143:	r1 = -0x100000000 ll
    2145:	r2 &= r1
    2146:	r4 >>= 0x20
    2147:	*(u64 *)(r10 - 0xf0) = r2
    2148:	*(u64 *)(r10 - 0xd0) = r4
    2149:	r2 |= r4
    2150:	r8 = *(u64 *)(r10 - 0xa8)
    2151:	r1 = r8
    2152:	*(u64 *)(r10 - 0xc0) = r3
    2153:	call 0xa3
		0000000000004348:  R_BPF_64_32	.text
    2154:	r1 = r8
    2155:	r8 = 0x9
    2156:	r9 = r0
    2157:	if r0 == 0x0 goto -0x829 <turnpike+0x1c8>
    2158:	r3 = *(u64 *)(r9 + 0x0)
    2159:	r2 = 0xffffffffffff ll
    2161:	*(u64 *)(r10 - 0x60) = r3
    2162:	r3 &= r2
    2163:	r2 = *(u64 *)(r10 - 0xc0)
    2164:	if r3 != r2 goto -0x830 <turnpike+0x1c8>
    2165:	w2 = *(u32 *)(r9 - 0x8)
    2166:	r3 = *(u64 *)(r10 - 0xd0)
    2167:	if w2 != w3 goto -0x833 <turnpike+0x1c8>
    2168:	w2 = *(u8 *)(r9 + 0x17)
    2169:	r2 <<= 0x5
    2170:	r1 += r2
    2171:	*(u64 *)(r10 - 0xd8) = r1
    2172:	r1 = *(u64 *)(r1 + 0x208)
    2173:	if r1 != 0x0 goto -0x839 <turnpike+0x1c8>
    2174:	r1 = 0xffff0000 ll
    2176:	r2 = *(u64 *)(r10 - 0xf0)
    2177:	r2 |= r1
    2178:	r1 = *(u64 *)(r10 - 0xd8)
    2179:	r1 = *(u64 *)(r1 + 0x210)
    2180:	if r1 != r2 goto -0x840 <turnpike+0x1c8>
    2181:	r1 = *(u64 *)(r10 - 0xd8)
    2182:	r1 += 0x208
    2183:	*(u64 *)(r10 - 0xd8) = r1
    2184:	r8 = r9
    2185:	r8 += -0x4
    2186:	goto +0x5 <turnpike+0x4420>
    2187:	r1 = *(u64 *)(r10 - 0xd8)
    2188:	r1 += 0x208
    2189:	*(u64 *)(r10 - 0xd8) = r1
    2190:	r8 = r9
    2191:	r8 += 0x38
    2192:	call 0x76
    2193:	r1 = r9
    2194:	w3 = *(u32 *)(r1 + 0x8)
    2195:	w2 = *(u32 *)(r1 + 0xc)
    2196:	w1 = *(u32 *)(r1 + 0x10)
    2197:	r0 >>= 0x6
    2198:	if w0 >= w2 goto +0x2 <turnpike+0x4468>
    2199:	if w3 <= w0 goto +0x1 <turnpike+0x4468>
    2200:	if w1 > w0 goto +0x29c <turnpike+0x5948>
    2201:	r8 = 0x12
    2202:	r4 = *(u64 *)(r9 + 0x0)
    2203:	r1 = *(u64 *)(r10 - 0xa8)
    2204:	r5 = *(u64 *)(r10 - 0x60)
    2205:	if r4 != r5 goto -0x859 <turnpike+0x1c8>
    2206:	r8 = 0xa
    2207:	if w3 <= w0 goto -0x85b <turnpike+0x1c8>
    2208:	if w0 <= w2 goto -0x85c <turnpike+0x1c8>
    2209:	w0 -= w2
    2210:	if w0 < 0x2 goto -0x85e <turnpike+0x1c8>
    2211:	r2 = *(u64 *)(r7 + 0x0)
    2212:	r3 = 0xffffffffffff ll
    2214:	r2 &= r3
    2215:	r8 = 0xf
    2216:	if r2 == 0x0 goto -0x864 <turnpike+0x1c8>
    2217:	r8 = 0x28
    2218:	r3 = *(u64 *)(r1 + 0x48)
    2219:	if r3 == r2 goto -0x867 <turnpike+0x1c8>
    2220:	r3 = *(u64 *)(r1 + 0x50)
    2221:	if r3 == r2 goto -0x869 <turnpike+0x1c8>
    2222:	r3 = *(u64 *)(r1 + 0x58)
    2223:	if r3 == r2 goto -0x86b <turnpike+0x1c8>
    2224:	r3 = *(u64 *)(r1 + 0x60)
    2225:	if r3 == r2 goto -0x86d <turnpike+0x1c8>
    2226:	r3 = *(u64 *)(r1 + 0x68)
    2227:	if r3 == r2 goto -0x86f <turnpike+0x1c8>
    2228:	r3 = *(u64 *)(r1 + 0x70)
    2229:	if r3 == r2 goto -0x871 <turnpike+0x1c8>
    2230:	r3 = *(u64 *)(r1 + 0x78)
    2231:	if r3 == r2 goto -0x873 <turnpike+0x1c8>
    2232:	r1 = *(u64 *)(r1 + 0x80)
    2233:	if r1 == r2 goto -0x875 <turnpike+0x1c8>
    2234:	goto -0x583 <turnpike+0x1960>
    2235:	r1 = *(u64 *)(r10 - 0x70)
    2236:	w2 = w1
    2237:	w2 &= 0xff
    2238:	w1 = 0x0
    2239:	*(u32 *)(r10 - 0xd0) = w1
    2240:	w1 = 0x1
    2241:	*(u32 *)(r10 - 0x110) = w1
    2242:	if w2 < 0x2 goto +0x1 <turnpike+0x45c0>
    2243:	w1 = 0x0
    2244:	w2 = 0x30
    2245:	*(u32 *)(r10 - 0x108) = w2
    2246:	r2 = 0x0
    2247:	*(u64 *)(r10 - 0x120) = r2
    2248:	w2 = 0x1c
    2249:	*(u32 *)(r10 - 0x100) = w2
    2250:	r2 = *(u64 *)(r10 - 0xb0)
    2251:	w2 += 0x8
    2252:	*(u64 *)(r10 - 0xc0) = r2
    2253:	r3 = *(u64 *)(r10 - 0xb8)
    2254:	r2 = r3
    2255:	r2 += 0x16
    2256:	*(u64 *)(r10 - 0xf0) = r2
    2257:	w2 = *(u8 *)(r3 + 0x16)
    2258:	w2 &= 0x1
    2259:	r4 = *(u64 *)(r10 - 0xe0)
    2260:	*(u64 *)(r10 - 0x118) = r4
    2261:	*(u64 *)(r10 - 0xf8) = r3
    2262:	if w2 == 0x0 goto -0x341 <turnpike+0x2c50>
    2263:	r8 = 0x6
    2264:	w1 &= 0x1
    2265:	r3 = *(u64 *)(r10 - 0xa8)
    2266:	if w1 != 0x0 goto -0x896 <turnpike+0x1c8>
    2267:	r8 = 0xc
    2268:	r1 = *(u64 *)(r10 - 0x80)
    2269:	if w1 == 0x0 goto -0x899 <turnpike+0x1c8>
    2270:	r1 = *(u64 *)(r10 - 0xc0)
    2271:	w1 += -0x4d9
    2272:	if w1 > -0x502 goto +0x7 <turnpike+0x46e0>
    2273:	w1 = *(u32 *)(r10 - 0x98)
    2274:	w1 ^= 0x1
    2275:	w1 &= 0x1
    2276:	if w1 == 0x0 goto +0x3 <turnpike+0x46e0>
    2277:	r8 = 0xe
    2278:	r1 = *(u64 *)(r10 - 0x78)
    2279:	if w1 == 0x0 goto -0x8a3 <turnpike+0x1c8>
    2280:	r8 = 0xd
    2281:	r1 = *(u64 *)(r10 - 0xb8)
    2282:	w1 = *(u16 *)(r1 + 0x14)
    2283:	if r1 > 0xfff goto -0x8a7 <turnpike+0x1c8>
    2284:	r1 <<= 0x5
    2285:	r2 = r3
    2286:	r2 += r1
    2287:	r1 = *(u64 *)(r2 + 0x2608)
    2288:	r9 = r2
    2289:	r2 = *(u64 *)(r2 + 0x2610)
    2290:	*(u64 *)(r10 - 0x60) = r1
    2291:	w1 &= 0xffff
    2292:	if w1 == 0x0 goto -0x8b0 <turnpike+0x1c8>
    2293:	r4 = r2
    2294:	r4 >>= 0x20
    2295:	w5 = *(u32 *)(r10 - 0x50)
    2296:	if w5 != w4 goto -0x8b4 <turnpike+0x1c8>
    2297:	r4 = *(u64 *)(r10 - 0xc0)
    2298:	w4 += 0x28
    2299:	r8 = 0xe
    2300:	if w4 > w1 goto -0x8b8 <turnpike+0x1c8>
    2301:	*(u64 *)(r10 - 0xa8) = r3
    2302:	r9 += 0x2608
    2303:	r1 = *(u64 *)(r7 + 0x0)
    2304:	r3 = 0xffffffffffff ll
    2306:	r1 &= r3
    2307:	w3 = *(u32 *)(r6 + 0xc)
    2308:	r4 = *(u64 *)(r10 - 0x60)
    2309:	r4 >>= 0x20
    2310:	if w3 == w4 goto +0x11a <turnpike+0x50a8>
    2311:	r8 = 0xf
    2312:	r3 = *(u64 *)(r10 - 0xa8)
    2313:	if r1 == 0x0 goto -0x8c5 <turnpike+0x1c8>
    2314:	r4 = *(u64 *)(r3 + 0x48)
    2315:	if r4 == r1 goto +0xe <turnpike+0x4870>
    2316:	r4 = *(u64 *)(r3 + 0x50)
    2317:	if r4 == r1 goto +0xc <turnpike+0x4870>
    2318:	r4 = *(u64 *)(r3 + 0x58)
    2319:	if r4 == r1 goto +0xa <turnpike+0x4870>
    2320:	r4 = *(u64 *)(r3 + 0x60)
    2321:	if r4 == r1 goto +0x8 <turnpike+0x4870>
    2322:	r4 = *(u64 *)(r3 + 0x68)
    2323:	if r4 == r1 goto +0x6 <turnpike+0x4870>
    2324:	r4 = *(u64 *)(r3 + 0x70)
    2325:	if r4 == r1 goto +0x4 <turnpike+0x4870>
    2326:	r4 = *(u64 *)(r3 + 0x78)
    2327:	if r4 == r1 goto +0x2 <turnpike+0x4870>
    2328:	r3 = *(u64 *)(r3 + 0x80)
    2329:	if r3 != r1 goto -0x8d5 <turnpike+0x1c8>
    2330:	r2 <<= 0x20
    2331:	r2 >>= 0x20
    2332:	r1 = 0x0 ll
		00000000000048e0:  R_BPF_64_64	DEVICES
    2334:	r3 = 0x0
    2335:	call 0x33
    2336:	r1 = r0
    2337:	r1 s>>= 0x3f
    2338:	w0 ^= w1
    2339:	w0 -= w1
    2340:	r1 = 0x4
    2341:	*(u64 *)(r10 - 0x50) = r1
    2342:	r8 = 0xd
    2343:	if w0 != 0x4 goto -0x8e3 <turnpike+0x1c8>
    2344:	r1 = *(u64 *)(r10 - 0xf0)
    2345:	w1 = *(u8 *)(r1 + 0x0)
    2346:	w1 &= 0x10
    2347:	if w1 == 0x0 goto +0x33 <turnpike+0x4a98>
    2348:	r3 = *(u64 *)(r10 - 0xb8)
    2349:	w1 = *(u8 *)(r3 + 0x17)
    2350:	r1 <<= 0x2
    2351:	r2 = *(u64 *)(r10 - 0xa8)
    2352:	r2 += r1
    2353:	w1 = *(u32 *)(r2 + 0x2208)
    2354:	r2 = 0xffff00000000 ll
    2356:	r5 = *(u64 *)(r10 - 0xe0)
    2357:	r4 = r5
    2358:	r4 &= r2
    2359:	w2 = w5
    2360:	w2 >>= 0x10
    2361:	w3 = *(u32 *)(r3 + 0x18)
    2362:	r5 = 0x10000000000 ll
    2364:	if r4 == r5 goto +0x1 <turnpike+0x4990>
    2365:	w2 = w3
    2366:	r2 = be16 r2
    2367:	w1 += w2
    2368:	*(u32 *)(r10 - 0x20) = w1
    2369:	r2 = r10
    2370:	r2 += -0x20
    2371:	r1 = 0x0 ll
		0000000000004a18:  R_BPF_64_64	LIMITS
    2373:	call 0x1
    2374:	r7 = r0
    2375:	if r7 == 0x0 goto +0x17 <turnpike+0x4a98>
    2376:	r8 = *(u64 *)(r7 + 0x8)
    2377:	r1 = *(u64 *)(r10 - 0xb0)
    2378:	r8 *= r1
    2379:	r1 = *(u64 *)(r7 + 0x18)
    2380:	r1 = *(u64 *)(r7 + 0x10)
    2381:	*(u64 *)(r10 - 0x78) = r1
    2382:	r1 = *(u64 *)(r7 + 0x0)
    2383:	*(u64 *)(r10 - 0x98) = r1
    2384:	call 0x76
    2385:	r0 <<= 0x18
    2386:	r1 = r0
    2387:	r3 = *(u64 *)(r10 - 0x98)
    2388:	r2 = r3
    2389:	if r0 > r3 goto +0x1 <turnpike+0x4a58>
    2390:	r1 = r2
    2391:	r8 >>= 0x8
    2392:	r1 += r8
    2393:	r8 = 0x33
    2394:	r2 = r1
    2395:	r2 -= r0
    2396:	r3 = *(u64 *)(r10 - 0x78)
    2397:	if r2 > r3 goto -0x919 <turnpike+0x1c8>
    2398:	*(u64 *)(r7 + 0x0) = r1
    2399:	w1 = *(u32 *)(r10 - 0xd0)
    2400:	if w1 == 0x0 goto +0x37 <turnpike+0x4c60>
    2401:	r1 = *(u64 *)(r10 - 0xf8)
    2402:	w1 = *(u8 *)(r1 + 0x16)
    2403:	w1 &= 0x10
    2404:	if w1 == 0x0 goto +0x33 <turnpike+0x4c60>
    2405:	r3 = *(u64 *)(r10 - 0xf8)
    2406:	w1 = *(u8 *)(r3 + 0x17)
    2407:	r1 <<= 0x2
    2408:	r2 = *(u64 *)(r10 - 0xa8)
    2409:	r2 += r1
    2410:	w1 = *(u32 *)(r2 + 0x2208)
    2411:	r2 = 0xffff00000000 ll
    2413:	r5 = *(u64 *)(r10 - 0x118)
    2414:	r4 = r5
    2415:	r4 &= r2
    2416:	w2 = w5
    2417:	w2 >>= 0x10
    2418:	w3 = *(u32 *)(r3 + 0x18)
    2419:	r5 = 0x10000000000 ll
    2421:	if r4 == r5 goto +0x1 <turnpike+0x4b58>
    2422:	w2 = w3
    2423:	r2 = be16 r2
    2424:	w1 += w2
    2425:	*(u32 *)(r10 - 0x20) = w1
    2426:	r2 = r10
    2427:	r2 += -0x20
    2428:	r1 = 0x0 ll
		0000000000004be0:  R_BPF_64_64	LIMITS
    2430:	call 0x1
    2431:	r7 = r0
    2432:	if r7 == 0x0 goto +0x17 <turnpike+0x4c60>
    2433:	r8 = *(u64 *)(r7 + 0x8)
    2434:	r1 = *(u64 *)(r10 - 0xb0)
    2435:	r8 *= r1
    2436:	r1 = *(u64 *)(r7 + 0x18)
    2437:	r1 = *(u64 *)(r7 + 0x10)
    2438:	*(u64 *)(r10 - 0x78) = r1
    2439:	r1 = *(u64 *)(r7 + 0x0)
    2440:	*(u64 *)(r10 - 0x98) = r1
    2441:	call 0x76
    2442:	r0 <<= 0x18
    2443:	r1 = r0
    2444:	r3 = *(u64 *)(r10 - 0x98)
    2445:	r2 = r3
    2446:	if r0 > r3 goto +0x1 <turnpike+0x4c20>
    2447:	r1 = r2
    2448:	r8 >>= 0x8
    2449:	r1 += r8
    2450:	r8 = 0x33
    2451:	r2 = r1
    2452:	r2 -= r0
    2453:	r3 = *(u64 *)(r10 - 0x78)
    2454:	if r2 > r3 goto -0x952 <turnpike+0x1c8>
    2455:	*(u64 *)(r7 + 0x0) = r1
    2456:	r1 = *(u64 *)(r10 - 0x48)
    2457:	w2 = *(u32 *)(r10 - 0x108)
    2458:	w2 += w1
    2459:	w1 = *(u32 *)(r10 - 0xc8)
    2460:	w7 = w1
    2461:	w7 -= w2
    2462:	*(u32 *)(r10 - 0x108) = w2
    2463:	if w1 == w2 goto +0x5 <turnpike+0x4cc8>
    2464:	r1 = r6
    2465:	w2 = w7
    2466:	call 0x2c
    2467:	r8 = 0x11
    2468:	if r0 != 0x0 goto -0x960 <turnpike+0x1c8>
    2469:	r1 = *(u64 *)(r10 - 0xb0)
    2470:	r1 = be32 r1
    2471:	w1 &= -0x10000
    2472:	r2 = r9
    2473:	r3 = *(u64 *)(r2 + 0x10)
    2474:	*(u64 *)(r10 - 0x78) = r3
    2475:	r2 = *(u64 *)(r2 + 0x18)
    2476:	*(u64 *)(r10 - 0x98) = r2
    2477:	r2 = *(u64 *)(r10 - 0xb8)
    2478:	w2 = *(u16 *)(r2 + 0x1e)
    2479:	w1 |= w2
    2480:	r2 = 0x0
    2481:	w3 = *(u32 *)(r10 - 0x110)
    2482:	if w3 != 0x0 goto +0x1 <turnpike+0x4d40>
    2483:	r2 = r1
    2484:	r3 = *(u64 *)(r10 - 0xc0)
    2485:	r3 = be16 r3
    2486:	r4 = *(u64 *)(r10 - 0x88)
    2487:	w4 ^= -0x1
    2488:	r4 = be16 r4
    2489:	*(u64 *)(r10 - 0xc0) = r3
    2490:	r4 += r3
    2491:	r4 <<= 0x1
    2492:	r3 = *(u64 *)(r10 - 0xa0)
    2493:	r4 += r3
    2494:	r3 = *(u64 *)(r10 - 0x80)
    2495:	w3 ^= -0x1
    2496:	r3 &= 0xffff
    2497:	r4 += r3
    2498:	r4 += r2
    2499:	r2 = r4
    2500:	r2 >>= 0x20
    2501:	r4 <<= 0x20
    2502:	r4 >>= 0x20
    2503:	r4 += r2
    2504:	r3 = r4
    2505:	r3 &= 0xffff
    2506:	r2 = r4
    2507:	r2 >>= 0x20
    2508:	r2 += r3
    2509:	r4 >>= 0x10
    2510:	r4 &= 0xffff
    2511:	r2 += r4
    2512:	r3 = r2
    2513:	r3 >>= 0x10
    2514:	r2 &= 0xffff
    2515:	r2 += r3
    2516:	w3 = w2
    2517:	r2 >>= 0x10
    2518:	w2 += w3
    2519:	w3 = w2
    2520:	w3 &= 0xffff
    2521:	w4 = -0x1
    2522:	if w3 == 0xffff goto +0x2 <turnpike+0x4e88>
    2523:	w2 ^= -0x1
    2524:	w4 = w2
    2525:	r2 = *(u64 *)(r10 - 0xb8)
    2526:	w0 = *(u32 *)(r2 + 0x18)
    2527:	r3 = *(u64 *)(r10 - 0xd8)
    2528:	r5 = *(u64 *)(r3 + 0x18)
    2529:	*(u64 *)(r10 - 0x88) = r5
    2530:	r3 = *(u64 *)(r3 + 0x10)
    2531:	*(u64 *)(r10 - 0x80) = r3
    2532:	r3 = *(u64 *)(r2 + 0x20)
    2533:	*(u64 *)(r10 - 0xa0) = r3
    2534:	r2 = *(u64 *)(r2 + 0x28)
    2535:	*(u64 *)(r10 - 0xa8) = r2
    2536:	r5 = *(u64 *)(r9 + 0x0)
    2537:	r2 = *(u64 *)(r10 - 0x60)
    2538:	if r2 != r5 goto +0x44 <turnpike+0x5118>
    2539:	r2 = *(u64 *)(r10 - 0xb8)
    2540:	r5 = *(u64 *)(r2 + 0x0)
    2541:	r2 = *(u64 *)(r10 - 0xe0)
    2542:	if r5 != r2 goto +0x40 <turnpike+0x5118>
    2543:	w2 = *(u32 *)(r10 - 0xd0)
    2544:	if w2 != 0x0 goto +0x1 <turnpike+0x4f30>
    2545:	goto +0x4 <turnpike+0x4f50>
    2546:	r2 = *(u64 *)(r10 - 0xf8)
    2547:	r5 = *(u64 *)(r2 + 0x0)
    2548:	r2 = *(u64 *)(r10 - 0x118)
    2549:	if r5 != r2 goto +0x39 <turnpike+0x5118>
    2550:	r8 = 0x2d
    2551:	w5 = *(u32 *)(r6 + 0x0)
    2552:	r7 = *(u64 *)(r10 - 0x48)
    2553:	r7 += r5
    2554:	r2 = r7
    2555:	r2 += 0x30
    2556:	w3 = *(u32 *)(r6 + 0x4)
    2557:	*(u64 *)(r10 - 0xc8) = r2
    2558:	*(u64 *)(r10 - 0x60) = r3
    2559:	if r2 > r3 goto -0x9bb <turnpike+0x1c8>
    2560:	r3 = *(u64 *)(r10 - 0x70)
    2561:	w3 += -0x1
    2562:	r3 <<= 0x38
    2563:	r2 = *(u64 *)(r10 - 0x68)
    2564:	w2 <<= 0x14
    2565:	w2 &= 0xff00000
    2566:	w2 |= 0x60000000
    2567:	r2 = be32 r2
    2568:	r3 |= r2
    2569:	r9 = *(u64 *)(r10 - 0xc0)
    2570:	r9 <<= 0x20
    2571:	r3 |= r9
    2572:	r2 = 0x11000000000000 ll
    2574:	r3 |= r2
    2575:	*(u64 *)(r10 - 0x70) = r3
    2576:	r4 <<= 0x30
    2577:	r4 |= r0
    2578:	r4 |= r9
    2579:	r2 = *(u64 *)(r10 - 0x98)
    2580:	*(u32 *)(r5 + 0x8) = w2
    2581:	r2 = *(u64 *)(r10 - 0x78)
    2582:	*(u64 *)(r5 + 0x0) = r2
    2583:	r0 = r5
    2584:	r0 += 0xc
    2585:	r2 = *(u64 *)(r10 - 0x48)
    2586:	if r2 == 0xe goto +0x22 <turnpike+0x5188>
    2587:	r2 = *(u64 *)(r10 - 0x48)
    2588:	if r2 == 0x12 goto +0x1c <turnpike+0x5168>
    2589:	r2 = *(u64 *)(r10 - 0x58)
    2590:	*(u64 *)(r5 + 0xc) = r2
    2591:	r5 += 0x14
    2592:	goto +0x1b <turnpike+0x5180>
    2593:	r3 = r9
    2594:	r2 = *(u64 *)(r3 + 0x10)
    2595:	r3 = *(u64 *)(r3 + 0x18)
    2596:	r3 <<= 0x10
    2597:	r4 = 0xffffffff0000 ll
    2599:	r3 &= r4
    2600:	r2 >>= 0x30
    2601:	r3 |= r2
    2602:	r8 = 0xf
    2603:	r2 = 0x3
    2604:	*(u64 *)(r10 - 0x50) = r2
    2605:	if r1 == r3 goto -0x106 <turnpike+0x48e0>
    2606:	goto -0x9ea <turnpike+0x1c8>
    2607:	r8 = 0x12
    2608:	w1 = *(u32 *)(r10 - 0xc8)
    2609:	w2 = *(u32 *)(r10 - 0x108)
    2610:	if w1 == w2 goto -0x9ee <turnpike+0x1c8>
    2611:	w7 = -w7
    2612:	r1 = r6
    2613:	w2 = w7
    2614:	call 0x2c
    2615:	if r0 == 0x0 goto -0x9f3 <turnpike+0x1c8>
    2616:	goto -0x28b <turnpike+0x3d10>
    2617:	r2 = *(u64 *)(r10 - 0x58)
    2618:	*(u32 *)(r5 + 0xc) = w2
    2619:	r5 += 0x10
    2620:	r0 = r5
    2621:	w2 = 0xdd86
    2622:	*(u16 *)(r0 + 0x0) = w2
    2623:	*(u64 *)(r7 + 0x28) = r4
    2624:	r2 = *(u64 *)(r10 - 0xa8)
    2625:	*(u64 *)(r7 + 0x20) = r2
    2626:	r2 = *(u64 *)(r10 - 0xa0)
    2627:	*(u64 *)(r7 + 0x18) = r2
    2628:	r2 = *(u64 *)(r10 - 0x88)
    2629:	*(u64 *)(r7 + 0x10) = r2
    2630:	r2 = *(u64 *)(r10 - 0x80)
    2631:	*(u64 *)(r7 + 0x8) = r2
    2632:	r2 = *(u64 *)(r10 - 0x70)
    2633:	*(u64 *)(r7 + 0x0) = r2
    2634:	w2 = *(u32 *)(r10 - 0x110)
    2635:	if w2 != 0x0 goto +0x5 <turnpike+0x5228>
    2636:	r7 += 0x34
    2637:	r2 = *(u64 *)(r10 - 0x60)
    2638:	if r7 > r2 goto -0xa0a <turnpike+0x1c8>
    2639:	r2 = *(u64 *)(r10 - 0xc8)
    2640:	*(u32 *)(r2 + 0x0) = w1
    2641:	r3 = *(u64 *)(r10 - 0xb8)
    2642:	r1 = *(u64 *)(r3 + 0x30)
    2643:	r2 = *(u64 *)(r10 - 0xb0)
    2644:	r1 += r2
    2645:	*(u64 *)(r3 + 0x30) = r1
    2646:	r2 = *(u64 *)(r10 - 0xe8)
    2647:	w1 = *(u32 *)(r2 + 0x0)
    2648:	w1 += 0x1
    2649:	*(u32 *)(r2 + 0x0) = w1
    2650:	w1 = *(u32 *)(r10 - 0xd0)
    2651:	if w1 != 0x0 goto +0x1 <turnpike+0x5288>
    2652:	goto +0x9 <turnpike+0x52d0>
    2653:	r3 = *(u64 *)(r10 - 0xf8)
    2654:	r1 = *(u64 *)(r3 + 0x30)
    2655:	r2 = *(u64 *)(r10 - 0xb0)
    2656:	r1 += r2
    2657:	*(u64 *)(r3 + 0x30) = r1
    2658:	r2 = *(u64 *)(r10 - 0x130)
    2659:	w1 = *(u32 *)(r2 + 0x0)
    2660:	w1 += 0x1
    2661:	*(u32 *)(r2 + 0x0) = w1
    2662:	w1 = *(u32 *)(r10 - 0x90)
    2663:	if w1 == 0x0 goto +0x5 <turnpike+0x5308>
    2664:	w2 = *(u32 *)(r10 - 0x90)
    2665:	w2 = -w2
    2666:	r1 = r6
    2667:	call 0x41
    2668:	if r0 != 0x0 goto -0xa28 <turnpike+0x1c8>
    2669:	goto -0x2e3 <turnpike+0x3bf8>
    2670:	w2 = *(u32 *)(r10 - 0xc0)
    2671:	r1 = *(u64 *)(r10 - 0xb0)
    2672:	w2 -= w1
    2673:	r8 = 0x8
    2674:	*(u32 *)(r10 - 0x78) = w2
    2675:	if w2 > 0x3 goto -0xa2f <turnpike+0x1c8>
    2676:	r1 = *(u64 *)(r10 - 0xa0)
    2677:	w1 ^= -0x1
    2678:	*(u64 *)(r10 - 0xa0) = r1
    2679:	r1 = *(u64 *)(r10 - 0x48)
    2680:	w1 += 0x34
    2681:	*(u32 *)(r10 - 0xc8) = w1
    2682:	r1 = *(u64 *)(r10 - 0xb0)
    2683:	w2 = *(u32 *)(r10 - 0xc0)
    2684:	if w2 != w1 goto +0xcb <turnpike+0x59e0>
    2685:	w1 = *(u32 *)(r10 - 0x90)
    2686:	r2 = *(u64 *)(r10 - 0xb0)
    2687:	w1 -= w2
    2688:	w1 += -0xc
    2689:	*(u32 *)(r10 - 0x90) = w1
    2690:	r1 = *(u64 *)(r10 - 0xb8)
    2691:	w1 = *(u16 *)(r1 + 0x1c)
    2692:	r2 = *(u64 *)(r10 - 0xa0)
    2693:	r2 += r1
    2694:	*(u64 *)(r10 - 0xa0) = r2
    2695:	w1 = 0x0
    2696:	*(u64 *)(r10 - 0x78) = r1
    2697:	w1 = 0x1
    2698:	*(u32 *)(r10 - 0x98) = w1
    2699:	w9 &= 0x2
    2700:	if w9 == 0x0 goto -0x1d2 <turnpike+0x4578>
    2701:	r8 = 0x6
    2702:	r1 = *(u64 *)(r10 - 0xb8)
    2703:	w1 = *(u8 *)(r1 + 0x16)
    2704:	*(u32 *)(r10 - 0x98) = w1
    2705:	r1 = *(u64 *)(r10 - 0x60)
    2706:	if w1 < 0x2000000 goto -0xa4e <turnpike+0x1c8>
    2707:	w1 = *(u32 *)(r10 - 0x98)
    2708:	w1 &= 0x1
    2709:	if w1 != 0x0 goto +0x3a <turnpike+0x5620>
    2710:	w1 = 0x400000
    2711:	*(u64 *)(r10 - 0x78) = r1
    2712:	r1 = *(u64 *)(r10 - 0xb0)
    2713:	if w1 > 0x4d0 goto +0x2 <turnpike+0x5480>
    2714:	w1 = 0x0
    2715:	*(u64 *)(r10 - 0x78) = r1
    2716:	r2 = *(u64 *)(r10 - 0xb8)
    2717:	w3 = *(u32 *)(r2 + 0x18)
    2718:	r1 = 0x10000000000 ll
    2720:	r3 |= r1
    2721:	r1 = *(u64 *)(r10 - 0xd8)
    2722:	r4 = *(u64 *)(r1 + 0x18)
    2723:	r2 = *(u64 *)(r2 + 0x28)
    2724:	r1 = -0x100000000 ll
    2726:	r2 &= r1
    2727:	r4 >>= 0x20
    2728:	*(u64 *)(r10 - 0xf0) = r2
    2729:	*(u64 *)(r10 - 0xd0) = r4
    2730:	r2 |= r4
    2731:	r8 = *(u64 *)(r10 - 0xa8)
    2732:	r1 = r8
    2733:	*(u64 *)(r10 - 0xc0) = r3
    2734:	call 0xa3
		0000000000005570:  R_BPF_64_32	.text
    2735:	r1 = r8
    2736:	r8 = 0x9
    2737:	r9 = r0
    2738:	if r0 == 0x0 goto -0xa6e <turnpike+0x1c8>
    2739:	r3 = *(u64 *)(r9 + 0x0)
    2740:	r2 = 0xffffffffffff ll
    2742:	*(u64 *)(r10 - 0x60) = r3
    2743:	r3 &= r2
    2744:	r2 = *(u64 *)(r10 - 0xc0)
    2745:	if r3 != r2 goto -0xa75 <turnpike+0x1c8>
    2746:	w2 = *(u32 *)(r9 - 0x8)
    2747:	r3 = *(u64 *)(r10 - 0xd0)
    2748:	if w2 != w3 goto -0xa78 <turnpike+0x1c8>
    2749:	w2 = *(u8 *)(r9 + 0x17)
    2750:	r2 <<= 0x5
    2751:	r1 += r2
    2752:	*(u64 *)(r10 - 0xd8) = r1
    2753:	r1 = *(u64 *)(r1 + 0x208)
    2754:	if r1 != 0x0 goto -0xa7e <turnpike+0x1c8>
    2755:	r1 = 0xffff0000 ll
    2757:	r2 = *(u64 *)(r10 - 0xf0)
    2758:	r2 |= r1
    2759:	r1 = *(u64 *)(r10 - 0xd8)
    2760:	r1 = *(u64 *)(r1 + 0x210)
    2761:	if r1 != r2 goto -0xa85 <turnpike+0x1c8>
    2762:	r1 = *(u64 *)(r10 - 0xd8)
    2763:	r1 += 0x208
    2764:	*(u64 *)(r10 - 0xd8) = r1
    2765:	r8 = r9
    2766:	r8 += -0x4
    2767:	goto +0x3a <turnpike+0x57f0>
    2768:	r2 = *(u64 *)(r10 - 0xb8)
    2769:	w3 = *(u32 *)(r2 + 0x18)
    2770:	r1 = 0x10000000000 ll
    2772:	r3 |= r1
    2773:	r1 = *(u64 *)(r10 - 0xd8)
    2774:	r0 = *(u64 *)(r1 + 0x10)
    2775:	r4 = *(u64 *)(r1 + 0x18)
    2776:	r5 = *(u64 *)(r2 + 0x20)
    2777:	r1 = *(u64 *)(r2 + 0x28)
    2778:	*(u64 *)(r10 - 0xf0) = r1
    2779:	*(u64 *)(r10 - 0x8) = r1
    2780:	*(u64 *)(r10 - 0xd0) = r5
    2781:	*(u64 *)(r10 - 0x10) = r5
    2782:	*(u64 *)(r10 - 0xc0) = r4
    2783:	*(u64 *)(r10 - 0x18) = r4
    2784:	*(u64 *)(r10 - 0x78) = r0
    2785:	*(u64 *)(r10 - 0x20) = r0
    2786:	r2 = r10
    2787:	r2 += -0x20
    2788:	r1 = *(u64 *)(r10 - 0xa8)
    2789:	r8 = r3
    2790:	call 0xf4
		0000000000005730:  R_BPF_64_32	.text
    2791:	r9 = r0
    2792:	if r0 == 0x0 goto +0x19 <turnpike+0x57b0>
    2793:	r2 = *(u64 *)(r9 + 0x0)
    2794:	r1 = 0xffffffffffff ll
    2796:	*(u64 *)(r10 - 0x60) = r2
    2797:	r2 &= r1
    2798:	if r2 != r8 goto +0x13 <turnpike+0x57b0>
    2799:	r2 = r9
    2800:	r1 = *(u64 *)(r2 - 0x8)
    2801:	r2 = *(u64 *)(r2 - 0x10)
    2802:	r3 = *(u64 *)(r10 - 0x78)
    2803:	if r2 != r3 goto +0xe <turnpike+0x57b0>
    2804:	r2 = *(u64 *)(r10 - 0xc0)
    2805:	if r1 != r2 goto +0xc <turnpike+0x57b0>
    2806:	w1 = *(u8 *)(r9 + 0x17)
    2807:	r1 <<= 0x5
    2808:	r2 = *(u64 *)(r10 - 0xa8)
    2809:	r2 += r1
    2810:	*(u64 *)(r10 - 0xd8) = r2
    2811:	r1 = *(u64 *)(r2 + 0x208)
    2812:	r2 = *(u64 *)(r10 - 0xd0)
    2813:	if r1 != r2 goto +0x4 <turnpike+0x57b0>
    2814:	r1 = *(u64 *)(r10 - 0xd8)
    2815:	r1 = *(u64 *)(r1 + 0x210)
    2816:	r2 = *(u64 *)(r10 - 0xf0)
    2817:	if r1 == r2 goto +0x1 <turnpike+0x57b8>
    2818:	goto -0x2ef <turnpike+0x4040>
    2819:	r1 = *(u64 *)(r10 - 0xd8)
    2820:	r1 += 0x208
    2821:	*(u64 *)(r10 - 0xd8) = r1
    2822:	w1 = 0x0
    2823:	*(u64 *)(r10 - 0x78) = r1
    2824:	r8 = r9
    2825:	r8 += 0x38
    2826:	call 0x76
    2827:	r1 = r9
    2828:	w3 = *(u32 *)(r1 + 0x8)
    2829:	w2 = *(u32 *)(r1 + 0xc)
    2830:	w1 = *(u32 *)(r1 + 0x10)
    2831:	r0 >>= 0x6
    2832:	if w0 >= w2 goto +0x2 <turnpike+0x5838>
    2833:	if w3 <= w0 goto +0x1 <turnpike+0x5838>
    2834:	if w1 > w0 goto +0x22 <turnpike+0x5948>
    2835:	r8 = 0x12
    2836:	r4 = *(u64 *)(r9 + 0x0)
    2837:	r1 = *(u64 *)(r10 - 0xa8)
    2838:	r5 = *(u64 *)(r10 - 0x60)
    2839:	if r4 != r5 goto -0xad3 <turnpike+0x1c8>
    2840:	r8 = 0xa
    2841:	if w3 <= w0 goto -0xad5 <turnpike+0x1c8>
    2842:	if w0 <= w2 goto -0xad6 <turnpike+0x1c8>
    2843:	w0 -= w2
    2844:	if w0 < 0x2 goto -0xad8 <turnpike+0x1c8>
    2845:	r2 = *(u64 *)(r7 + 0x0)
    2846:	r3 = 0xffffffffffff ll
    2848:	r2 &= r3
    2849:	r8 = 0xf
    2850:	if r2 == 0x0 goto -0xade <turnpike+0x1c8>
    2851:	r8 = 0x28
    2852:	r3 = *(u64 *)(r1 + 0x48)
    2853:	if r3 == r2 goto -0xae1 <turnpike+0x1c8>
    2854:	r3 = *(u64 *)(r1 + 0x50)
    2855:	if r3 == r2 goto -0xae3 <turnpike+0x1c8>
    2856:	r3 = *(u64 *)(r1 + 0x58)
    2857:	if r3 == r2 goto -0xae5 <turnpike+0x1c8>
    2858:	r3 = *(u64 *)(r1 + 0x60)
    2859:	if r3 == r2 goto -0xae7 <turnpike+0x1c8>
    2860:	r3 = *(u64 *)(r1 + 0x68)
    2861:	if r3 == r2 goto -0xae9 <turnpike+0x1c8>
    2862:	r3 = *(u64 *)(r1 + 0x70)
    2863:	if r3 == r2 goto -0xaeb <turnpike+0x1c8>
    2864:	r3 = *(u64 *)(r1 + 0x78)
    2865:	if r3 == r2 goto -0xaed <turnpike+0x1c8>
    2866:	r1 = *(u64 *)(r1 + 0x80)
    2867:	if r1 == r2 goto -0xaef <turnpike+0x1c8>
    2868:	goto -0x7fd <turnpike+0x1960>
    2869:	r1 = *(u64 *)(r10 - 0x70)
    2870:	w1 += -0x1
    2871:	*(u64 *)(r10 - 0x70) = r1
    2872:	w1 = *(u16 *)(r9 + 0x1c)
    2873:	r2 = *(u64 *)(r10 - 0xa0)
    2874:	r2 += r1
    2875:	*(u64 *)(r10 - 0xa0) = r2
    2876:	w1 = 0x1
    2877:	*(u32 *)(r10 - 0xd0) = w1
    2878:	r1 = 0x200000000 ll
    2880:	*(u64 *)(r10 - 0x120) = r1
    2881:	r1 = *(u64 *)(r10 - 0xe0)
    2882:	*(u64 *)(r10 - 0x118) = r1
    2883:	r1 = *(u64 *)(r10 - 0xe8)
    2884:	*(u64 *)(r10 - 0x130) = r1
    2885:	r1 = *(u64 *)(r10 - 0xb8)
    2886:	*(u64 *)(r10 - 0xf8) = r1
    2887:	goto -0x5cc <turnpike+0x2b80>
    2888:	w1 = 0x0
    2889:	*(u8 *)(r10 - 0x20) = w1
    2890:	w2 = *(u32 *)(r10 - 0xc8)
    2891:	r1 = *(u64 *)(r10 - 0xb0)
    2892:	w2 += w1
    2893:	r3 = r10
    2894:	r3 += -0x20
    2895:	r1 = r6
    2896:	*(u32 *)(r10 - 0x98) = w2
    2897:	w4 = 0x1
    2898:	call 0xbd
    2899:	if r0 == 0x0 goto +0x2 <turnpike+0x5a50>
    2900:	r8 = 0x4
    2901:	goto -0xb11 <turnpike+0x1c8>
    2902:	r1 = *(u64 *)(r10 - 0xb0)
    2903:	w1 <<= 0x3
    2904:	w1 &= 0x8
    2905:	w8 = *(u8 *)(r10 - 0x20)
    2906:	*(u32 *)(r10 - 0xc0) = w1
    2907:	w8 <<= w1
    2908:	w8 ^= -0x1
    2909:	r8 &= 0xffff
    2910:	r1 = *(u64 *)(r10 - 0xa0)
    2911:	r8 += r1
    2912:	*(u64 *)(r10 - 0xa0) = r8
    2913:	w1 = *(u32 *)(r10 - 0x78)
    2914:	if w1 > 0x1 goto +0x1 <turnpike+0x5ac0>
    2915:	goto -0xe7 <turnpike+0x5388>
    2916:	w1 = 0x0
    2917:	*(u8 *)(r10 - 0x20) = w1
    2918:	w2 = *(u32 *)(r10 - 0x98)
    2919:	w2 += 0x1
    2920:	r3 = r10
    2921:	r3 += -0x20
    2922:	r1 = r6
    2923:	w4 = 0x1
    2924:	call 0xbd
    2925:	if r0 != 0x0 goto -0x1a <turnpike+0x5a40>
    2926:	w1 = *(u32 *)(r10 - 0xc0)
    2927:	w1 ^= 0x8
    2928:	w2 = *(u8 *)(r10 - 0x20)
    2929:	w2 <<= w1
    2930:	w2 ^= -0x1
    2931:	r2 &= 0xffff
    2932:	r8 += r2
    2933:	*(u64 *)(r10 - 0xa0) = r8
    2934:	w1 = *(u32 *)(r10 - 0x78)
    2935:	if w1 != 0x3 goto -0xfb <turnpike+0x5388>
    2936:	w1 = 0x0
    2937:	*(u8 *)(r10 - 0x20) = w1
    2938:	w2 = *(u32 *)(r10 - 0x98)
    2939:	w2 += 0x2
    2940:	r3 = r10
    2941:	r3 += -0x20
    2942:	r1 = r6
    2943:	w4 = 0x1
    2944:	call 0xbd
    2945:	if r0 != 0x0 goto -0x2e <turnpike+0x5a40>
    2946:	w1 = *(u8 *)(r10 - 0x20)
    2947:	w2 = *(u32 *)(r10 - 0xc0)
    2948:	w1 <<= w2
    2949:	w1 ^= -0x1
    2950:	r1 &= 0xffff
    2951:	r8 += r1
    2952:	*(u64 *)(r10 - 0xa0) = r8
    2953:	goto -0x10d <turnpike+0x5388>
